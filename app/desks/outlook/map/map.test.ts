import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing, ringPath } from './outline.ts';
import { stepAt, stepsOf } from './steps.ts';

describe('the drawing of Denmark', () => {
  it('has all 98 municipalities, each with a shape, Bornholm in its frame', () => {
    const { shapes, inset, width } = drawing();
    expect(shapes).toHaveLength(98);
    expect(shapes.filter(({ path }) => path === '')).toEqual([]);
    const [, x, y] = /^M(\d+) (\d+)/.exec(shapes.find(({ name }) => name === 'Bornholm')?.path ?? '') ?? [];
    expect(Number(x)).toBeGreaterThan(inset.x);
    expect(Number(y)).toBeLessThan(inset.y + inset.height);
    expect(inset.x + inset.width).toBeLessThanOrEqual(width);
  });

  it('is small enough to be in a page', () => {
    expect(drawing().shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(80_000);
  });

  it('leaves out points on the same pixel and on a line, and rings that are nothing then', () => {
    const ring = [
      [0, 0],
      [5, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(ringPath(ring)).toBe('M0 0l10 0 0 10-10 0z');
    expect(
      ringPath([
        [3, 3],
        [3, 3],
        [4, 3],
        [3, 3],
      ]),
    ).toBe('');
  });
});

describe('the steps of a map', () => {
  it('have about as many each, and no value in two', () => {
    expect(stepsOf([1, 1, 1, 2, 3, 4, 5, 6, 7, 8]).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    expect(stepsOf([])).toEqual([]);
  });

  it('hold every value in exactly one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 98 }), (values) => {
        const steps = stepsOf(values);
        expect(steps.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          expect(steps.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
          expect(stepAt(steps, value)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
