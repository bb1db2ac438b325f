import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { draw, drawId } from './draw.ts';
import { stream, weightedAt } from './stream.ts';

const seed = { number: 1, authorityId: 860 };
const many = (count: number, make: (at: number) => number) => Array.from({ length: count }, (_, at) => make(at));

/** Pearson's chi-squared of counts against equal shares. */
function chiSquared(values: readonly number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const value of values) counts[Math.floor(value * cells)] = (counts[Math.floor(value * cells)] ?? 0) + 1;
  const expected = values.length / cells;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('draw', () => {
  it('is the same number every time, on every machine', () => {
    expect(draw(seed, 'people/education', 17)).toBe(draw(seed, 'people/education', 17));
    expect(draw({ number: 1, authorityId: 860 }, 'people/education', 17)).toBeCloseTo(0.6283326556440443, 12);
  });

  it('differs by seed, authority, purpose, person and counter', () => {
    const numbers = [
      draw(seed, 'a', 0),
      draw({ ...seed, number: 2 }, 'a', 0),
      draw({ ...seed, authorityId: 851 }, 'a', 0),
      draw(seed, 'b', 0),
      draw(seed, 'a', 1),
      draw(seed, 'a', 0, 1),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('spreads evenly over persons, and over pairs of neighbours', () => {
    // 99 degrees of freedom: 149 is passed once in a thousand seeds.
    expect(
      chiSquared(
        many(100_000, (at) => draw(seed, 'a', at)),
        100,
      ),
    ).toBeLessThan(149);
    const pairs = many(100_000, (at) => {
      const cell = Math.floor(draw(seed, 'a', at) * 10) * 10 + Math.floor(draw(seed, 'a', at + 1) * 10);
      return (cell + 0.5) / 100;
    });
    expect(chiSquared(pairs, 100)).toBeLessThan(149);
  });

  it('makes ids that are uuids and never twice the same', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => drawId(seed, 'people/case', at));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 100)) expect(z.uuid().safeParse(id).success).toBe(true);
  });
});

describe('stream', () => {
  it('keeps within what was asked for', () => {
    const from = stream(seed, 'test', 3);
    for (let at = 0; at < 1_000; at += 1) {
      expect(from.whole(3, 5)).toBeGreaterThanOrEqual(3);
      expect(from.whole(3, 5)).toBeLessThanOrEqual(5);
      const date = from.date(plainDate('2026-01-30'), plainDate('2026-02-02'));
      expect(date >= '2026-01-30' && date <= '2026-02-02').toBe(true);
    }
    expect(from.date(plainDate('2026-01-30'), plainDate('2026-01-01'))).toBe('2026-01-30');
  });

  it('follows the weights', () => {
    const weights = [
      ['a', 3],
      ['b', 0],
      ['c', 1],
    ] as const;
    expect(weightedAt(weights, 0)).toBe('a');
    expect(weightedAt(weights, 0.7499)).toBe('a');
    expect(weightedAt(weights, 0.75)).toBe('c');
    expect(weightedAt(weights, 0.9999)).toBe('c');
  });
});
