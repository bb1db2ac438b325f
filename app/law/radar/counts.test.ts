import { danishLaw, type Entry, evaluate, type RawEntry, validateEntries } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { ruleName } from '../rule-name.ts';
import { summaryOf } from '../summary.ts';
import { countsOf } from './counts.ts';
import { workOut } from './nightly.ts';
import { firstDayHere, radarOf } from './radar.ts';

const today = plainDate('2026-11-24');
const jobReady = (from: string, more: readonly RawEntry[] = []) => {
  const checked = validateEntries([
    { kind: 'foedselsdato', value: '1985-07-07' },
    { kind: 'kommune', value: { handlekommune: 860, bopaelskommune: 860 }, from },
    { kind: 'ydelse', value: 'kontanthjaelp', from },
    { kind: 'foerste_henvendelse', value: from, from },
    { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from },
    ...more,
  ] as RawEntry[]);
  if (!checked.ok) throw new Error(checked.problems.map(({ en }) => en).join());
  return checked.entries;
};
/** So many that no talk stands before the offer. */
const talks = ['2026-06-12', '2026-07-03', '2026-08-03', '2026-09-03', '2026-10-05', '2026-11-10'].map(
  (from) =>
    ({
      kind: 'samtale',
      value: { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' },
      from,
    }) as RawEntry,
);
const placement = (from: string) =>
  ({
    kind: 'tilbud',
    value: {
      kategori: 'virksomhedspraktik',
      aftaltTil: null,
      timerPrUge: null,
      selvfundet: null,
      raadighedsafproevende: null,
    },
    from,
  }) as RawEntry;

describe('how a demand stands for everybody', () => {
  it('counts whom it concerns, who falls due soon, and who is known to be late', () => {
    const entries = [
      jobReady('2026-02-01'),
      jobReady('2026-02-01', [placement('2026-06-01')]),
      jobReady('2026-06-10'),
      jobReady('2026-11-01'),
    ];
    const cases = entries.map((one, at) => ({ caseId: String(at), entries: one }));
    const count = countsOf(cases, workOut(cases, today).columns, today).find(
      ({ ruleId }) => ruleId === 'tilbud.foerste',
    );
    expect(count).toMatchObject({ concerned: 4, late: 1, dueSoon: 1, open: 2, overdue: 1 });
  });
});

describe('the duty to give an offer in the lists', () => {
  const lawOf = (entries: readonly Entry[]) => ({
    answer: evaluate(danishLaw, entries, { on: today }),
    firstDay: firstDayHere(entries),
  });
  const late = (entries: readonly Entry[]) => summaryOf(lawOf(entries)).overdue.map(({ rule }) => rule.id);
  const next = (entries: readonly Entry[]) => radarOf(lawOf(entries).answer, firstDayHere(entries)).dueRule;

  it('has a day and a name, and is red when the day has passed', () => {
    expect(next(jobReady('2026-06-10', talks))).toBe('tilbud.foerste');
    expect(ruleName('tilbud.foerste', today).da).toBe('Et tilbud i de første seks måneder');
    expect(late(jobReady('2026-02-01', talks))).toContain('tilbud.foerste');
  });

  it('is fulfilled by a granted placement, as the law is told of it', () => {
    expect(next(jobReady('2026-06-10', [...talks, placement('2026-09-01')]))).not.toBe('tilbud.foerste');
    expect(late(jobReady('2026-02-01', [...talks, placement('2026-05-01')]))).not.toContain('tilbud.foerste');
  });
});
