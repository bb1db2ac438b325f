import { describe, expect, it } from 'vitest';
import { hash3 } from '../random/draw.ts';
import { putIn, takeWeek } from './calendar.ts';
import { lookAhead } from './scene.ts';
import { emptyUnit } from './unit.ts';

describe('the calendar', () => {
  it('gives back each slot once, in its week, in order of slots', () => {
    const unit = emptyUnit([0], 500);
    unit.top = unit.capacity;
    const into = new Int32Array(unit.capacity);
    const put = new Map<number, number[]>();
    for (let slot = unit.capacity - 1; slot >= 0; slot -= 1) {
      const week = 7 + (hash3(1, slot, 2) % lookAhead);
      putIn(unit, slot, week);
      put.set(week, [slot, ...(put.get(week) ?? [])]);
    }
    for (let week = 7; week < 7 + 2 * lookAhead; week += 1)
      expect([...into.subarray(0, takeWeek(unit, week, into))]).toEqual(put.get(week) ?? []);
  });
});
