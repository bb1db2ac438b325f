import { readFileSync } from 'node:fs';
import { danishLaw } from '@fodfaeste/law';
import { describe, expect, it } from 'vitest';
import { type LabGround, questionOf } from './lab.ts';
import { groupIndex } from './model/groups.ts';
import { parseScenario } from './scenario/index.ts';
import { knownFrom } from './scenario/testing.ts';
import { smallBaseline, smallDemand, withAhead } from './testing/small-baseline.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
// Of 1 January 2026: a Thursday, and the first week of the year.
const baseline = withAhead(smallBaseline(2, 1700));
const ground: LabGround = { baseline, law: danishLaw, effects: [], tableOf: () => smallDemand() };

function question(start: string) {
  const parsed = parseScenario(`id: a\ntitle:\n  da: En\n  en: One\nweeks: 8\nstart: ${start}\n`, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return questionOf(ground, parsed.scenario, { draws: 1, chances: 0, share: 1 }, 1);
}

function beginners(start: string): number {
  const { starters } = question(start);
  return starters.group.reduce((sum, one) => sum + Number(one === groupIndex('dagpenge')), 0) / 2;
}

describe('a question about a later day than the figures', () => {
  it('knows how far it is from them, so that the forecast goes by the calendar', () => {
    const begins = (start: string) => [question(start).startWeek, question(start).startsAfter];
    expect(begins('2026-01-01')).toEqual([0, 0]);
    expect(begins('2026-03-12')).toEqual([10, 10]);
    expect(begins('2025-11-20')).toEqual([46, -6]);
  });

  it('begins with the people who are expected then; staff and money stay as they were', () => {
    const expected = (week: number) =>
      baseline.municipalities.reduce((sum, { ahead }) => sum + Math.round(ahead?.dagpenge?.people[week] ?? 0), 0) / 2;
    expect([beginners('2026-01-01'), beginners('2026-03-12')]).toEqual([expected(0), expected(10)]);
    expect(beginners('2025-11-20')).toBe(600);
    expect(question('2026-03-12').baseline.municipalities.map(({ stock }) => stock)).toEqual(
      baseline.municipalities.map(({ stock }) => stock),
    );
  });
});
