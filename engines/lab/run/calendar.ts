import { lookAhead } from './scene.ts';
import type { Unit } from './unit.ts';

/*
 * Who wakes when: a bit for each slot in each of the weeks to come, round and round. Going through a week's bits takes one step for 32 who do
 * not wake, and meets those who do in order of slots, without a branch that a processor would have to guess for everybody.
 */

const wordsOf = (capacity: number): number => Math.ceil(capacity / 32);

export const makeCalendar = (capacity: number): Int32Array => new Int32Array(lookAhead * wordsOf(capacity));

/** Where the bits of a week begin. */
const weekAt = (week: number, capacity: number): number => (week & (lookAhead - 1)) * wordsOf(capacity);

/** Puts a slot down for a week. */
export function putIn({ calendar, capacity }: Unit, slot: number, week: number): void {
  const at = weekAt(week, capacity) + (slot >>> 5);
  calendar[at] = (calendar[at] as number) | (1 << (slot & 31));
}

/** Takes the slots that wake in a week out of the calendar, in order; answers how many. */
export function takeWeek({ calendar, capacity, top }: Unit, week: number, into: Int32Array): number {
  const from = weekAt(week, capacity);
  const until = from + wordsOf(top);
  let count = 0;
  for (let at = from; at < until; at += 1) {
    let bits = calendar[at] as number;
    calendar[at] = 0;
    while (bits !== 0) {
      const last = bits & -bits;
      into[count] = (at - from) * 32 + 31 - Math.clz32(last);
      count += 1;
      bits ^= last;
    }
  }
  return count;
}
