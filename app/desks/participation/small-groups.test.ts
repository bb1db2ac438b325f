import { describe, expect, it } from 'vitest';
import { isSafe, type Part, shareOf, showable } from './small-groups.ts';

const part = (key: string, free: number, duty: number, citizens = free + duty): Part => ({
  key,
  free,
  duty,
  unknown: 0,
  citizens,
});

describe('small groups', () => {
  it('shows what is big enough, the biggest first', () => {
    const { parts, rest, leftOut } = showable([part('a', 10, 20), part('b', 30, 40)]);
    expect(parts.map(({ key }) => key)).toEqual(['b', 'a']);
    expect([rest, leftOut]).toEqual([null, false]);
  });

  it('puts the small ones together', () => {
    const { parts, rest } = showable([part('a', 50, 50), part('b', 4, 9, 9), part('c', 7, 3, 9)]);
    expect(parts.map(({ key }) => key)).toEqual(['a']);
    expect(rest).toMatchObject({ free: 11, duty: 12 });
  });

  it('takes the next smallest along, so that nothing can be found by subtracting', () => {
    const { parts, rest } = showable([part('a', 50, 50), part('b', 20, 20), part('c', 1, 1)]);
    expect(parts.map(({ key }) => key)).toEqual(['a']);
    expect(rest).toMatchObject({ free: 21, duty: 21 });
  });

  it('shows nothing where even all together are few', () => {
    expect(showable([part('a', 2, 2), part('b', 1, 0)])).toEqual({ parts: [], rest: null, leftOut: true });
  });

  it('counts citizens, not talks alone', () => {
    expect(isSafe(part('a', 20, 20, 2))).toBe(false);
    expect(isSafe(part('a', 0, 20, 20))).toBe(true);
    expect(shareOf({ free: 1, duty: 3 })).toBe(25);
    expect(shareOf({ free: 0, duty: 0 })).toBe(0);
  });
});
