import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { addDays, plainDate } from '../dates/index.ts';
import type { Entry } from '../inputs/record.ts';
import { evaluate } from './evaluate.ts';
import { timeline } from './timeline.ts';

const day = plainDate;
const entries: readonly Entry[] = [
  { kind: 'foedselsdato', value: '1984-05-02', from: null, to: null },
  { kind: 'ydelse', value: 'kontanthjaelp', from: day('2026-03-02'), to: day('2026-10-01') },
  { kind: 'foerste_henvendelse', value: '2026-03-02', from: day('2026-03-02'), to: null },
  {
    kind: 'uddannelse',
    value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: null },
    from: day('2010-01-01'),
    to: null,
  },
  { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from: day('2026-03-05'), to: null },
];
const asked = { from: day('2026-02-20'), to: day('2026-11-01') };

describe('the timeline of a person', () => {
  const lines = timeline(danishLaw, entries, asked);
  const spansOf = (id: string) =>
    lines
      .find(({ rule }) => rule.id === id)
      ?.spans.map(({ from, state, due }) => `${from} ${state} ${due ?? ''}`.trim());

  it('tells when a duty begins, when its day has passed and when it ends', () => {
    expect(spansOf('kontakt.foerste_samtale')).toEqual([
      // Nobody has said yet what the person lives on.
      '2026-02-20 unknown',
      '2026-03-02 open 2026-03-09',
      '2026-03-10 overdue 2026-03-09',
      '2026-10-01 no',
    ]);
  });

  it('is the same as asking day by day', () => {
    for (let on = asked.from; on < asked.to; on = addDays(on, 1)) {
      const answer = evaluate(danishLaw, entries, { on });
      for (const { rule, state, due } of answer.outcomes) {
        const span = lines
          .find((line) => line.rule.id === rule.id)
          ?.spans.find(({ from, to }) => from <= on && (to === null || on < to));
        if (span === undefined)
          expect([on, rule.id, state === 'no' || state === 'suspended']).toEqual([on, rule.id, true]);
        else expect([on, rule.id, span.state, span.due]).toEqual([on, rule.id, state, due]);
      }
    }
  });

  it('leaves out what never concerns the person, and joins what does not change', () => {
    expect(lines.some(({ rule }) => rule.subject !== 'person')).toBe(false);
    for (const { spans } of lines) {
      for (const [at, span] of spans.entries()) {
        const next = spans[at + 1];
        if (next)
          expect(JSON.stringify({ ...span, from: 0, to: 0 })).not.toBe(JSON.stringify({ ...next, from: 0, to: 0 }));
      }
    }
  });
});
