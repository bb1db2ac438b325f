import { danishLaw, type Entry, evaluate, type TraceStep } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { withFundNames } from './fund-names.ts';

const on = plainDate('2026-11-24');
const entry = (kind: Entry['kind'], value: unknown, from: string | null): Entry => ({
  kind,
  value,
  from: from === null ? null : plainDate(from),
  to: null,
});
const answer = evaluate(
  danishLaw,
  [
    entry('foedselsdato', '1985-07-07', null),
    entry('ydelse', 'dagpenge', '2026-10-01'),
    entry('akasse', { akasse: 9001, forsikring: 'fuldtid' }, '2026-10-01'),
  ],
  { on },
);
const texts = (of: typeof answer): string => {
  const steps = ({ text, steps: inner }: TraceStep): string => [text.da, text.en, ...inner.map(steps)].join('\n');
  return of.outcomes
    .flatMap((outcome) => [...outcome.because.flatMap(({ text }) => [text.da, text.en]), ...outcome.trace().map(steps)])
    .join('\n');
};

it('a fund is called by its name in every reason, in both languages', () => {
  expect(texts(answer)).toMatch(/a-kasse: 9001|fund: 9001/);
  const named = texts(withFundNames(answer, new Map([[9001, 'Fælles A-kasse']])));
  expect(named).not.toContain('9001');
  expect(named).toContain('A-kasse: Fælles A-kasse, fuldtidsforsikret');
});

it('nothing else of the answer is another', () => {
  const named = withFundNames(answer, new Map([[9001, 'Fælles A-kasse']]));
  expect(named.outcomes.map(({ rule, state, due, citizen }) => [rule.id, state, due, citizen])).toEqual(
    answer.outcomes.map(({ rule, state, due, citizen }) => [rule.id, state, due, citizen]),
  );
  expect(withFundNames(answer, new Map())).toBe(answer);
  // A fund that nobody knows keeps its number.
  expect(texts(withFundNames(answer, new Map([[9002, 'En anden']])))).toContain('9001');
});
