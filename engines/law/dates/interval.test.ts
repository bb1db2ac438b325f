import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './arithmetic.ts';
import {
  contains,
  type Interval,
  intersection,
  interval,
  lengthInDays,
  meets,
  merge,
  overlaps,
  subtract,
} from './interval.ts';
import { plainDate } from './plain-date.ts';

const start = plainDate('2026-01-01');
const day = (offset: number) => addDays(start, offset);
const anyInterval = fc
  .tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 15 })))
  .map(([from, length]) => interval(day(from), length === null ? null : day(from + length)));
const window = Array.from({ length: 60 }, (_, offset) => day(offset));
const inAny = (parts: readonly Interval[], offset: number) => parts.some((part) => contains(part, day(offset)));
const offsets = window.map((_, offset) => offset);

describe('intervals', () => {
  it('hold their first day and not their last', () => {
    const january = interval(plainDate('2026-01-01'), plainDate('2026-02-01'));
    expect(contains(january, plainDate('2026-01-01'))).toBe(true);
    expect(contains(january, plainDate('2026-01-31'))).toBe(true);
    expect(contains(january, plainDate('2026-02-01'))).toBe(false);
    expect(lengthInDays(january)).toBe(31);
    expect(lengthInDays(interval(start, null))).toBeNull();
  });

  it('are never empty', () => {
    expect(() => interval(start, start)).toThrow(RangeError);
    expect(() => interval(day(1), start)).toThrow(RangeError);
  });

  it('meet without overlapping', () => {
    const [a, b] = [interval(day(0), day(5)), interval(day(5), null)];
    expect(meets(a, b)).toBe(true);
    expect(overlaps(a, b)).toBe(false);
    expect(merge([b, a])).toEqual([interval(day(0), null)]);
  });

  it('obey the laws of sets, day by day', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const common = intersection(a, b);
        expect(overlaps(a, b)).toBe(common !== null);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        for (const offset of offsets) {
          const [inA, inB] = [contains(a, day(offset)), contains(b, day(offset))];
          expect(inAny(common === null ? [] : [common], offset)).toBe(inA && inB);
          expect(inAny(subtract(a, b), offset)).toBe(inA && !inB);
          expect(inAny(merge([a, b]), offset)).toBe(inA || inB);
        }
      }),
    );
  });

  it('merge into separate parts in order', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 8 }), (intervals) => {
        const merged = merge(intervals);
        for (const offset of offsets) expect(inAny(merged, offset)).toBe(inAny(intervals, offset));
        merged.slice(1).forEach((part, index) => {
          const before = merged[index]?.to ?? null;
          expect(before !== null && before < part.from).toBe(true);
        });
      }),
    );
  });
});
