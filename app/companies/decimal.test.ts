import { expect, it } from 'vitest';
import { decimalIn } from './decimal.ts';

it.each<[string, number | null]>([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.204', 1204],
  ['1.204,25', 1204.25],
  ['1204,25', 1204.25],
  [' 7 ', 7],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['1,2,3', null],
  ['12 personer', null],
  ['1e9', null],
])('reads %j as %j', (text, number) => {
  expect(decimalIn(text)).toBe(number);
});
