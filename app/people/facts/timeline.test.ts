import { addDays, contains, overlaps, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from './overview.ts';
import {
  alreadySays,
  changed,
  clear,
  type FactRow,
  factsAsOf,
  intervalOf,
  isCurrent,
  type NewFact,
  record,
  sameValue,
} from './timeline.ts';

const start = plainDate('2026-01-01');
const day = (n: number): PlainDate => addDays(start, n);
const moment = (n: number): string => new Date(Date.UTC(2026, 5, 1) + n * 1000).toISOString();
const counter = (name: string) => {
  let n = 0;
  return () => `${name}-${n++}`;
};

const fact = (value: string, from: PlainDate, to: PlainDate | null, kind: FactRow['kind'] = 'ydelse'): NewFact => ({
  kind,
  value,
  validFrom: from,
  validUntil: to,
  source: 'kommune',
  authorId: 'a',
  authorName: 'Anna Holm',
  reason: null,
});

type Step = {
  readonly value: string | null;
  readonly from: number;
  readonly length: number | null;
  readonly kind: boolean;
};
const steps = fc.array(
  fc.record({
    value: fc.option(fc.constantFrom('kontanthjaelp', 'dagpenge', 'sygedagpenge')),
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 1, max: 30 })),
    kind: fc.boolean(),
  }),
  { maxLength: 12 },
);

/** Every state of the timeline, one after each step. */
function run(history: readonly Step[]): FactRow[][] {
  const newId = counter('run');
  const states: FactRow[][] = [[]];
  for (const [index, step] of history.entries()) {
    const rows = states.at(-1) ?? [];
    const kind = step.kind ? 'ydelse' : 'parathed';
    const to = step.length === null ? null : day(step.from + step.length);
    const recording = { at: moment(index), newId };
    const change =
      step.value === null
        ? clear(rows, kind, { from: day(step.from), to }, recording)
        : record(rows, fact(step.value, day(step.from), to, kind), recording);
    states.push([...changed(rows, change, recording.at)]);
  }
  return states;
}

const days = Array.from({ length: 80 }, (_, n) => day(n));
const picture = (rows: readonly FactRow[], knownAt: string) =>
  days.map((on) =>
    factsAsOf(rows, on, knownAt)
      .map(({ kind, value }) => `${kind}=${String(value)}`)
      .sort()
      .join(),
  );

describe('record and clear', () => {
  it('never lets two current facts of one kind hold on the same day', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const current = (run(history).at(-1) ?? []).filter(isCurrent);
        for (const [index, a] of current.entries())
          for (const b of current.slice(index + 1))
            expect(a.kind === b.kind && overlaps(intervalOf(a), intervalOf(b))).toBe(false);
      }),
    );
  });

  it('changes nothing of what was known before', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const states = run(history);
        const last = states.at(-1) ?? [];
        for (const [index, rows] of states.entries()) {
          if (index === 0) continue;
          const then = moment(index - 1);
          expect(picture(last, then)).toEqual(picture(rows, then));
        }
      }),
    );
  });

  it('says what was recorded on its days and what was said before on all others', () => {
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 40 }),
        fc.option(fc.integer({ min: 1, max: 20 })),
        (history, from, length) => {
          const rows = run(history).at(-1) ?? [];
          const next = fact('ledighedsydelse', day(from), length === null ? null : day(from + length));
          const at = moment(100);
          const after = changed(rows, record(rows, next, { at, newId: counter('then') }), at);
          for (const on of days) {
            const now = factsAsOf(after, on, at).filter(({ kind }) => kind === 'ydelse');
            const before = factsAsOf(rows, on, at).filter(({ kind }) => kind === 'ydelse');
            if (contains(intervalOf(next), on)) expect(now.map(({ value }) => value)).toEqual(['ledighedsydelse']);
            else expect(now.map(({ value }) => value)).toEqual(before.map(({ value }) => value));
          }
        },
      ),
    );
  });

  it('is idempotent: the same correction twice gives the same picture, and the second adds nothing new', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 40 }), (history, from) => {
        const rows = run(history).at(-1) ?? [];
        const next = fact('dagpenge', day(from), day(from + 7));
        const once = changed(rows, record(rows, next, { at: moment(100), newId: counter('once') }), moment(100));
        expect(alreadySays(once, next)).toBe(true);
        const twice = changed(once, record(once, next, { at: moment(101), newId: counter('twice') }), moment(101));
        expect(picture(twice, moment(101))).toEqual(picture(once, moment(100)));
      }),
    );
  });

  it('keeps author, reason and source of what it trims', () => {
    const [row] = run([{ value: 'dagpenge', from: 0, length: null, kind: true }]).at(-1) ?? [];
    if (!row) throw new Error('no row');
    const judged = { ...row, authorName: 'Bo', reason: 'fordi', source: 'a-kasse' };
    const change = clear([judged], 'ydelse', { from: day(10), to: day(20) }, { at: moment(9), newId: counter('cut') });
    expect(change.superseded).toEqual([judged.id]);
    expect(change.rows).toMatchObject([
      { validFrom: day(0), validUntil: day(10), authorName: 'Bo', reason: 'fordi', source: 'a-kasse' },
      { validFrom: day(20), validUntil: null, authorName: 'Bo', reason: 'fordi', source: 'a-kasse' },
    ]);
  });
});

describe('alreadySays', () => {
  it('counts two meeting spells as one and a gap as a gap', () => {
    const [a, b] = [fact('dagpenge', day(0), day(5)), fact('dagpenge', day(5), day(9))];
    const rows = [a, b].map((one, n): FactRow => ({ ...one, id: `${n}`, recordedAt: moment(0), supersededAt: null }));
    expect(alreadySays(rows, fact('dagpenge', day(1), day(8)))).toBe(true);
    expect(alreadySays(rows, fact('dagpenge', day(1), day(10)))).toBe(false);
    expect(alreadySays(rows, fact('sygedagpenge', day(1), day(2)))).toBe(false);
  });
});

describe('sameValue', () => {
  it('does not mind the order of parts', () => {
    expect(sameValue({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameValue({ a: 1, b: [1, 2] }, { b: [2, 1], a: 1 })).toBe(false);
  });
});

describe('overviewOf', () => {
  const row = (one: NewFact, n: number): FactRow => ({ ...one, id: `${n}`, recordedAt: moment(0), supersededAt: null });

  it('counts an unbroken time on one benefit from its first day', () => {
    const rows = [
      fact('kontanthjaelp', day(0), day(3)),
      fact('dagpenge', day(3), day(5)),
      fact('dagpenge', day(5), null),
    ].map(row);
    expect(overviewOf(rows, day(9))).toMatchObject({ benefit: 'dagpenge', benefitSince: day(3) });
    expect(overviewOf(rows, day(2))).toMatchObject({ benefit: 'kontanthjaelp', benefitSince: day(0) });
  });

  it('shows nothing where nothing is known, and nothing that was superseded', () => {
    const old = { ...row(fact('dagpenge', day(0), null), 1), supersededAt: moment(1) };
    expect(overviewOf([old], day(9))).toEqual({
      benefit: null,
      benefitSince: null,
      readiness: null,
      education: null,
      dimittend: false,
    });
  });

  it('reads readiness, education and graduation from their parts', () => {
    const base = fact('', day(0), null);
    const rows = [
      { ...base, kind: 'parathed' as const, value: { parathed: 'jobparat', status: 'endelig' } },
      { ...base, kind: 'uddannelse' as const, value: { niveau: 'gymnasial', erhvervskompetencegivende: false } },
      { ...base, kind: 'dimittend' as const, value: { uddannelseAfsluttet: '2026-01-31' } },
    ].map(row);
    expect(overviewOf(rows, day(9))).toMatchObject({ readiness: 'jobparat', education: 'gymnasial', dimittend: true });
  });
});
