import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent, linearScale } from './scale.ts';

describe('linearScale', () => {
  it('puts the ends of the domain at the ends of the range, also upside down', () => {
    const down = linearScale([0, 50], [40, 0]);
    expect([down(0), down(25), down(50)]).toEqual([40, 20, 0]);
  });

  it('puts a flat series in the middle', () => {
    expect(linearScale([7, 7], [0, 40])(7)).toBe(20);
  });

  it('keeps order and stays inside', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const at = linearScale([-1000, 1000], [0, 100]);
        expect(at(a)).toBeGreaterThanOrEqual(0);
        expect(at(a)).toBeLessThanOrEqual(100);
        if (a < b) expect(at(a)).toBeLessThanOrEqual(at(b));
      }),
    );
  });
});

describe('extent', () => {
  it('holds zero when bars grow from it', () => {
    expect(extent([3, 8], true)).toEqual([0, 8]);
    expect(extent([-3, -1], true)).toEqual([-3, 0]);
    expect(extent([3, 8], false)).toEqual([3, 8]);
  });
});
