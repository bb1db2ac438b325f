import { addDays, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { joblogFile } from '../../jobsearch/index.ts';
import { Cpr } from '../../kernel/crypto/cpr.ts';
import { simulatedJobnet } from './simulator.ts';

const today = plainDate('2026-11-24');
const [maja, bo] = [new Cpr('0707851001', 'cpr'), new Cpr('0202904002', 'cpr')];
const jobnet = simulatedJobnet(() => today);
const since = addDays(today, -60);

describe('the Jobnet that ships', () => {
  it('answers the same each time, each line with an id of its own, and nothing older than asked for', async () => {
    const [first, again] = [await jobnet.entriesOf(maja, since), await jobnet.entriesOf(maja, since)];
    expect(first).toEqual(again);
    expect(first.length).toBeGreaterThan(3);
    expect(new Set(first.map(({ foreignId }) => foreignId)).size).toBe(first.length);
    expect(first.every(({ onDay }) => onDay >= since && onDay <= today)).toBe(true);
    expect((await jobnet.entriesOf(maja, today)).length).toBeLessThanOrEqual(1);
  });

  it('keeps a line where it was when the day moves on', async () => {
    const later = await simulatedJobnet(() => addDays(today, 7)).entriesOf(maja, since);
    const now = await jobnet.entriesOf(maja, since);
    expect(later).toEqual(expect.arrayContaining([...now]));
  });

  it('tells people apart, and shows no number', async () => {
    const [one, two] = [await jobnet.entriesOf(maja, since), await jobnet.entriesOf(bo, since)];
    expect(one).not.toEqual(two);
    expect(joblogFile(one)).not.toContain('0707851001');
  });
});
