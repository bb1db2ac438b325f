import { expect, it } from 'vitest';
import { parseClock } from './clock-text.ts';

it.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['kl. 14', '14:00'],
  ['0', '00:00'],
  ['24', null],
  ['9.60', null],
  ['ni', null],
  ['', null],
])('%s is %s', (text, clock) => {
  expect(parseClock(text)).toBe(clock);
});
