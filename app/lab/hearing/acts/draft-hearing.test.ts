import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../../people/testing/decide.ts';
import type { LabShelf } from '../../ground.ts';
import { blockKeys, type HearingBlock } from '../block.ts';
import { runWith, theRun } from '../testing/hearings.ts';
import { draftHearing } from './draft-hearing.ts';

const shelf = () => ({ known: { municipalities: [{ code: '0860', name: 'Hjørring' }] } }) as unknown as LabShelf;
const act = draftHearing(shelf);
const typed = { runId: theRun, language: 'da' };

describe('draft-hearing', () => {
  it('writes a draft from the answer of the run', () => {
    const decision = decide(act, { run: runWith() }, typed);
    expect(eventOf(decision).data).toMatchObject({ runId: theRun, title: 'Høringssvar: En prøve', language: 'da' });
    const [write] = writesOf(act, decision);
    expect(write).toMatchObject({ op: 'insert', table: 'lab_hearing', row: { state: 'draft', run_id: theRun } });
    const blocks = JSON.parse((write as { row: { blocks: string } }).row.blocks) as HearingBlock[];
    expect(blocks.map(({ key }) => key)).toEqual(blockKeys);
    expect(blocks[0]?.text).toContain('for Hjørring');
    expect(said(act, decision).staff).toEqual(['Anna Holm lavede et udkast: “Høringssvar: En prøve”.']);
  });

  it('writes it in English for whoever asks for that', () => {
    expect(eventOf(decide(act, { run: runWith() }, { ...typed, language: 'en' })).data).toMatchObject({
      title: 'Hearing answer: A trial',
    });
  });

  it.each([
    ['run-gone', null],
    ['run-not-done', runWith({ state: 'running', report: null })],
    ['run-not-done', runWith({ state: 'cancelled', report: null })],
  ])('refuses: %s', (code, run) => {
    expect(codeOf(decide(act, { run }, typed))).toBe(code);
  });
});
