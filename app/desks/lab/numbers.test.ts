import { describe, expect, it } from 'vitest';
import { band, change, count, monthName, percentChange, rounded } from './numbers.ts';

describe('figures of the lab', () => {
  it.each([
    [0.04, 0],
    [-0.01, 0],
    [4.26, 4.3],
    [12.6, 13],
    [1234, 1230],
    [98_765, 98_800],
  ])('%s is worth %s', (value, told) => {
    expect(Object.is(rounded(value), told)).toBe(true);
  });

  it('say which way they go', () => {
    expect([change('da', 1234), change('da', -1234), change('en', 0.01)]).toEqual(['+1.230', '−1.230', '0']);
    expect(band('da', [-12.2, 3])).toBe('−12 til +3');
    expect(band('en', [5, 5.01])).toBe('+5');
    expect(percentChange('da', 200, -3)).toBe('−1,5\u00a0%');
    expect(percentChange('da', 0, 5)).toBeNull();
    expect(count('da', -5)).toBe('−5');
  });

  it('name months', () => {
    expect([monthName('da', '2021M08'), monthName('en', '2022M07')]).toEqual(['august 2021', 'July 2022']);
  });
});
