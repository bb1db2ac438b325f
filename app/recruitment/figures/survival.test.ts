import { describe, expect, it } from 'vitest';
import { curveOf, shareBy, type Watched, wilson } from './survival.ts';

const yes = (days: number): Watched => ({ days, happened: true });
const no = (days: number): Watched => ({ days, happened: false });

// 6-MP of Freireich et al. 1963, the textbook case (Kalbfleisch & Prentice): weeks to relapse; `no` is censored.
const textbook = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(yes),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(no),
];

describe('the curve', () => {
  it('is Kaplan and Meier’s on the textbook case', () => {
    const alive = curveOf(textbook).map(({ days, share, atRisk }) => [days, Number((1 - share).toFixed(3)), atRisk]);
    expect(alive).toEqual([
      [6, 0.857, 21],
      [7, 0.807, 17],
      [10, 0.753, 15],
      [13, 0.69, 12],
      [16, 0.627, 11],
      [22, 0.538, 7],
      [23, 0.448, 6],
    ]);
  });

  it('has the intervals that survival in R gives with conf.type = "log-log"', () => {
    const [first, , , , , , last] = curveOf(textbook);
    expect([first?.low, first?.high].map((n) => Number(n?.toFixed(3)))).toEqual([0.048, 0.38]);
    expect([last?.low, last?.high].map((n) => Number(n?.toFixed(3)))).toEqual([0.32, 0.812]);
  });

  it('keeps its intervals between 0 and 1 where it happened to all', () => {
    const points = curveOf([yes(1), yes(2), yes(3)]);
    expect(points.at(-1)).toMatchObject({ share: 1, high: 1 });
    for (const { low, high } of points) expect([low >= 0, high <= 1]).toEqual([true, true]);
  });
});

describe('the share by a day', () => {
  it('is the last step before it, and null where fewer than five were watched for so long', () => {
    expect(shareBy(textbook, 12, 5)?.share).toBeCloseTo(0.247, 3);
    expect(shareBy([yes(1), yes(2), no(3)], 10, 5)).toBeNull();
    expect(shareBy(textbook, 5, 5)).toMatchObject({ share: 0, low: 0, atRisk: 21 });
  });
});

describe('Wilson’s interval', () => {
  it.each([
    [0, 10, 0, 0.278],
    [1, 10, 0.018, 0.404],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [0, 0, 0, 1],
  ])('%i of %i: %f to %f', (happened, of, low, high) => {
    const found = wilson(happened, of);
    expect([Number(found.low.toFixed(3)), Number(found.high.toFixed(3))]).toEqual([low, high]);
  });
});
