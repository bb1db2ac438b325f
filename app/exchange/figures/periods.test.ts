import { expect, it } from 'vitest';
import { periodOf } from './periods.ts';

it.each([
  ['2026M07', '2026M07'],
  ['2026m7', '2026M07'],
  ['2026K2', '2026Q2'],
  ['2026Q01', '2026Q1'],
  ['2026U53', '2026W53'],
  ['2025Y01', '2025'],
  ['2025', '2025'],
])('%s is %s', (given, period) => {
  expect(periodOf(given)).toBe(period);
});

it.each(['', '2026M13', '2026M00', '2026K5', '26M01', 'juli 2026'])('"%s" is no period', (given) => {
  expect(periodOf(given)).toBeUndefined();
});
