import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPath, linePath } from './shapes.ts';
import { niceTicks } from './ticks.ts';

const same = (value: number) => value;

describe('niceTicks', () => {
  it('stands on round numbers around the values', () => {
    expect(niceTicks(610, 1190)).toEqual([600, 800, 1000, 1200]);
    expect(niceTicks(2.1, 2.9)).toEqual([2, 2.2, 2.4, 2.6, 2.8, 3]);
    expect(niceTicks(0, 0).length).toBeGreaterThan(1);
  });

  it('holds every span with few lines', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(low, high);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('the shapes of a chart', () => {
  it('leave a hole where a figure is withheld', () => {
    expect(linePath([1, 2, null, 4, 5], same, same)).toBe('M0 1L1 2M3 4L4 5');
  });

  it('go out along the upper edge and back along the lower', () => {
    expect(bandPath([1, 2], [3, 4], 10, same, same)).toBe('M10 3L11 4L11 2L10 1Z');
    expect(bandPath([], [], 10, same, same)).toBe('');
  });
});
