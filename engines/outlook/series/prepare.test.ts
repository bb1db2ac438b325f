import { describe, expect, it } from 'vitest';
import { monthly, randomOf } from '../testing/made-up.ts';
import { parsePeriod } from './period.ts';
import { prepare } from './prepare.ts';
import { isProblem } from './problem.ts';

const random = randomOf(3);
const wavy = (length: number, noise = 0.01) =>
  Array.from({ length }, (_, at) => 100 * Math.exp(0.1 * Math.cos((2 * Math.PI * at) / 12) + noise * (random() - 0.5)));
const ready = (values: readonly (number | null)[], breaks: readonly string[] = []) => {
  const answer = prepare(
    monthly('A', values),
    12,
    breaks.flatMap((text) => parsePeriod(text) ?? []),
  );
  if (isProblem(answer)) throw new Error(answer.en);
  return answer;
};
const refused = (values: readonly (number | null)[], breaks: readonly string[] = []) => {
  const answer = prepare(
    monthly('A', values),
    12,
    breaks.flatMap((text) => parsePeriod(text) ?? []),
  );
  return isProblem(answer) ? answer.kind : null;
};

describe('a series made ready', () => {
  it('is refused where it says too little', () => {
    expect(refused([1, 2, 3])).toBe('too-short');
    expect(refused(Array.from({ length: 20 }, () => 0))).toBe('all-zeros');
    expect(refused(Array.from({ length: 30 }, (_, at) => (at % 4 === 0 ? 5 : null)))).toBe('too-many-gaps');
    expect(refused([])).toBe('too-short');
  });

  it('is refused with a break after its end, which nobody can know the size of', () => {
    expect(refused(wavy(36), ['2030M01'])).toBe('break-in-future');
  });

  it('has its gaps filled with the season in mind, and remembers which', () => {
    const whole = wavy(60);
    const holes = whole.map((value, at) => (at === 30 || at === 31 ? null : value));
    const { values, gaps, present } = ready(holes);
    expect(gaps).toBe(2);
    expect([...present].indexOf(0)).toBe(30);
    expect(values[30]).toBeCloseTo(whole[30] as number, -0.5);
    expect(Math.abs((values[30] as number) - (whole[30] as number))).toBeLessThan(3);
  });

  it('is lifted to the level after a known break, in size as it was', () => {
    const whole = wavy(60).map((value, at) => (at < 45 ? value : value * 1.3));
    const { values, breaks } = ready(whole, ['2018M10']);
    expect(breaks.map(({ known }) => known)).toEqual([true]);
    expect(breaks[0]?.shift).toBeCloseTo(1.3, 1);
    expect(values[0]).toBeCloseTo((whole[0] as number) * (breaks[0]?.shift ?? 0), 6);
    expect(values[59]).toBeCloseTo(whole[59] as number, 9);
  });

  it('shows a break that nobody told of, when it is large and stays', () => {
    const whole = wavy(72).map((value, at) => (at < 40 ? value : value * 1.5));
    const { breaks } = ready(whole);
    expect(breaks.map(({ known, period }) => [known, period.index - 2015 * 12])).toEqual([[false, 40]]);
  });

  it('sees no break in a steep season or a restless series', () => {
    expect(ready(wavy(72)).breaks).toEqual([]);
    expect(ready(wavy(72, 0.3)).breaks).toEqual([]);
  });

  it('replaces a lone misprint, and tells of it', () => {
    const whole = wavy(60).map((value, at) => (at === 33 ? value * 10 : value));
    const { values, outliers } = ready(whole);
    expect(outliers.map(({ index }) => index - 2015 * 12)).toEqual([33]);
    expect(values[33]).toBeLessThan(130);
  });
});
