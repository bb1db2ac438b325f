import { describe, expect, it } from 'vitest';
import { middleOf } from './median.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('the value in the middle', () => {
  it('says nothing of few', () => {
    expect(middleOf([1, 2, 3, 4])).toBeNull();
  });

  it.each([
    // The places from tables of the sign test at 90 per cent.
    [5, 3, 1, 5],
    [8, 4.5, 2, 7],
    [20, 10.5, 6, 15],
    [100, 50.5, 42, 59],
  ])('%i values', (count, median, low, high) => {
    expect(middleOf(upTo(count))).toEqual({ count, median, low, high });
  });

  it('asks no order, and copes with equals', () => {
    expect(middleOf([9, 1, 5, 3, 7])?.median).toBe(5);
    expect(middleOf([4, 4, 4, 4, 4, 4])).toEqual({ count: 6, median: 4, low: 4, high: 4 });
  });
});
