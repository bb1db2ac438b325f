import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash3, keyOf, mixSeed, uniform } from './draw.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });

/** Pearson's sum over equal bins. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
}

function counted(draws: number, bins: number, bin: (at: number) => number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (let at = 0; at < draws; at += 1) {
    const where = bin(at);
    counts[where] = (counts[where] ?? 0) + 1;
  }
  return counts;
}

/** 0.1 per cent lie above, by Wilson and Hilferty. */
const limit = (bins: number) => {
  const df = bins - 1;
  return df * (1 - 2 / (9 * df) + 3.09 * Math.sqrt(2 / (9 * df))) ** 3;
};

describe('draws', () => {
  it('lie in [0, 1) and are the same for the same key', () => {
    fc.assert(
      fc.property(word, word, word, word, (seed, a, b, c) => {
        const drawn = uniform(seed, a, b, c);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
        expect(uniform(seed, a, b, c)).toBe(drawn);
      }),
    );
    expect(hash3(mixSeed(1), 2, 3)).toBe(hash3(mixSeed(1), 2, 3));
  });

  it.each([
    ['the first part of the key counts up', (at: number) => uniform(1, at, 0, 0)],
    ['the second counts up', (at: number) => uniform(1, 7, at, 0)],
    ['the third counts up', (at: number) => uniform(1, 7, 3, at)],
    ['the seed counts up', (at: number) => uniform(at, 7, 3, 0)],
    ['two count together', (at: number) => uniform(9, at % 400, Math.floor(at / 400), 5)],
  ])('are even when %s', (_, draw) => {
    expect(chiSquare(counted(200_000, 256, (at) => Math.floor(draw(at) * 256)))).toBeLessThan(limit(256));
  });

  it.each([
    ['the next person', (at: number) => [uniform(1, at, 5, 0), uniform(1, at + 1, 5, 0)]],
    ['the next week', (at: number) => [uniform(1, at, 5, 0), uniform(1, at, 6, 0)]],
    ['another purpose', (at: number) => [uniform(1, at, 5, 0), uniform(1, at, 5, 1)]],
    ['the next seed', (at: number) => [uniform(1, at, 5, 0), uniform(2, at, 5, 0)]],
    ['the parts of the key exchanged', (at: number) => [uniform(1, at, 500_000, 0), uniform(1, 500_000, at, 0)]],
  ])('have nothing to do with those of %s', (_, pair) => {
    const cells = counted(200_000, 256, (at) => {
      const [one = 0, other = 0] = pair(at);
      return Math.floor(one * 16) * 16 + Math.floor(other * 16);
    });
    expect(chiSquare(cells)).toBeLessThan(limit(256));
  });

  it('change about half of their bits when one bit of the key changes', () => {
    let changed = 0;
    let tried = 0;
    for (let key = 0; key < 400; key += 1)
      for (let bit = 0; bit < 32; bit += 1) {
        let difference = hash3(mixSeed(3), key, 1) ^ hash3(mixSeed(3), key ^ (1 << bit), 1);
        for (; difference !== 0; difference &= difference - 1) changed += 1;
        tried += 32;
      }
    expect(changed / tried).toBeCloseTo(0.5, 2);
  });

  it('tell names apart', () => {
    expect(new Set(['offer:praktik', 'offer:mentor', 'talk', 'caseload'].map(keyOf)).size).toBe(4);
  });
});
