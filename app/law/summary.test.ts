import { danishLaw, type Entry, evaluate, type Outcome, type RawEntry, validateEntries } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { generator, randomEntries } from '../../engines/law/testing/random-people.ts';
import { registeredKinds } from './entries.ts';
import { isTracked, radarOf } from './radar/radar.ts';
import { summaryOf } from './summary.ts';

const on = plainDate('2026-11-24');
const known = (...raw: readonly RawEntry[]): readonly Entry[] => {
  const checked = validateEntries([{ kind: 'foedselsdato', value: '1985-07-07' }, ...raw]);
  if (!checked.ok) throw new Error(checked.problems.map(({ en }) => en).join());
  return checked.entries;
};
const ids = (outcomes: readonly Outcome[]) => outcomes.map(({ rule }) => rule.id);
const questions = danishLaw.topics.flatMap((topic) => topic.questions.map(({ id }) => id));

/** Random people, so that every list has somebody in it. */
function people(seed: number, count: number) {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const answer = evaluate(danishLaw, randomEntries(random, 'person', on, questions), { on });
    return { answer, summary: summaryOf({ answer, firstDay: null }) };
  });
}

describe('the law of a case as people meet it', () => {
  it('says each rule once, in the list where it belongs', () => {
    for (const { answer, summary } of people(7, 40)) {
      const { next, standing, overdue, untold, rights, choices, lifted } = summary;
      const all = ids([...next, ...standing, ...overdue, ...untold, ...rights, ...choices, ...lifted]);
      expect(new Set(all).size).toBe(all.length);
      expect(next.every(({ state, due }) => state === 'open' && due !== null && due >= on)).toBe(true);
      expect(standing.every(({ state, due }) => state === 'open' && due === null)).toBe(true);
      expect(overdue.every((duty) => duty.state === 'overdue' && isTracked(answer, duty))).toBe(true);
      expect(untold.every((duty) => duty.state === 'overdue' && !isTracked(answer, duty))).toBe(true);
      expect(rights.every(({ rule }) => rule.kind === 'right' && rule.bearer !== 'borger')).toBe(true);
      expect(choices.every(({ rule }) => rule.kind === 'right' && rule.bearer === 'borger')).toBe(true);
      expect(all.filter((id) => id.startsWith('penge.'))).toEqual([]);
    }
  });

  it('puts the nearest day first, and that is the day the lists show', () => {
    for (const { answer, summary } of people(8, 60)) {
      const { due, dueRule, overdueRule } = radarOf(answer);
      const days = summary.next.map((duty) => duty.due ?? '');
      expect(days).toEqual(days.toSorted());
      // Lists may also speak of money, which the card leaves to where money is told.
      if (dueRule?.startsWith('penge.')) continue;
      expect([summary.next[0]?.due ?? null, summary.next[0]?.rule.id ?? null]).toEqual([due, dueRule]);
      expect(summary.overdue[0]?.rule.id ?? null).toBe(overdueRule);
    }
  });

  it('asks for facts that somebody can register, and for a judgement only where none of them comes first', () => {
    const unknownBenefit = summaryOf({ answer: evaluate(danishLaw, known(), { on }), firstDay: null });
    expect(unknownBenefit.missing).toContain('ydelse');
    expect(unknownBenefit.questions.map(({ id }) => id)).not.toContain('syge.laegeattest_noedvendig');
    const sick = known({ kind: 'ydelse', value: 'sygedagpenge', from: '2026-10-01' });
    const asked = summaryOf({ answer: evaluate(danishLaw, sick, { on }), firstDay: null });
    expect(asked.missing).not.toContain('ydelse');
    expect(asked.questions.map(({ id }) => id)).toContain('syge.laegeattest_noedvendig');
    for (const { summary } of people(9, 30)) {
      expect(summary.missing.filter((kind) => !registeredKinds.has(kind))).toEqual([]);
      expect(new Set(summary.missing).size).toBe(summary.missing.length);
      expect(new Set(summary.questions.map(({ id }) => id)).size).toBe(summary.questions.length);
    }
  });

  it('has the heaviest beliefs first, and nothing twice', () => {
    const answer = evaluate(danishLaw, known({ kind: 'ydelse', value: 'dagpenge', from: '2026-10-01' }), { on });
    const beliefs = summaryOf({ answer, firstDay: null }).notDemanded.map(({ id }) => id);
    expect(beliefs[0]).toBe('form.ritual_login');
    expect(new Set(beliefs).size).toBe(beliefs.length);
    expect(beliefs.filter((id) => id.startsWith('penge.'))).toEqual([]);
  });
});
