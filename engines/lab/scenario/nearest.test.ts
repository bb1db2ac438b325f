import { describe, expect, it } from 'vitest';
import { distance, nearest } from './nearest.ts';

describe('what was meant', () => {
  it.each([
    ['buget', 'budget'],
    ['Hjorring', 'Hjørring'],
    ['newest', 'newest-first'],
    ['xyz', null],
    ['', null],
  ])('%s: %s', (typed, meant) => {
    expect(nearest(typed, ['budget', 'Hjørring', 'newest-first', 'longest-first'])).toBe(meant);
  });

  it('counts letters', () => {
    expect([distance('', 'abc'), distance('abc', 'abd'), distance('kitten', 'sitting')]).toEqual([3, 1, 3]);
  });
});
