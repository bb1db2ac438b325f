import { expect, it } from 'vitest';
import { hash3 } from '../random/draw.ts';
import { inOrder } from './lines.ts';

it.each([0, 1, 2, 20, 33, 400])('lines of %i are put in order, and equals stay as they stood', (count) => {
  const slots = Int32Array.from({ length: count + 3 }, (_, at) => hash3(5, at, count) % 10_000);
  const key = (slot: number) => slot % 17;
  const expected = [...slots.subarray(0, count)].toSorted((a, b) => key(a) - key(b));
  const beyond = [...slots.subarray(count)];
  inOrder(slots, count, key, new Int32Array(count + 3));
  expect([...slots.subarray(0, count)]).toEqual(expected);
  expect([...slots.subarray(count)]).toEqual(beyond);
});
