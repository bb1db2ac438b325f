import { expect, it } from 'vitest';
import { figureOf } from './series-builder.ts';

it.each([
  ['12', 12],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1.234', 1234],
  ['1.234.567,8', 1_234_567.8],
  ['-3', -3],
  ['', null],
  ['..', null],
])('reads "%s" as %s', (given, figure) => {
  expect(figureOf(given)).toBe(figure);
});

it.each(['seks', '1 2', '1,2,3', 'Infinity'])('"%s" is no figure', (given) => {
  expect(figureOf(given)).toBeUndefined();
});
