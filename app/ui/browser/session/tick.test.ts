import { describe, expect, it } from 'vitest';
import { leastWarning, type SessionView, tick, warnBefore } from './tick.ts';

function view(remaining: number) {
  const seen: (string | number)[] = [];
  let open = false;
  const session: SessionView & { left: number } = {
    left: remaining,
    remaining: () => session.left,
    get isOpen() {
      return open;
    },
    open: () => {
      open = true;
      seen.push('open');
    },
    show: (seconds) => seen.push(seconds),
    close: () => {
      open = false;
      seen.push('close');
    },
    leave: () => seen.push('leave'),
  };
  return { session, seen };
}

describe('the session countdown', () => {
  it('is silent until five minutes before the end', () => {
    const { session, seen } = view(warnBefore + 1);
    expect(tick(session, null, 0)).toBeNull();
    expect(seen).toEqual([]);
  });

  it('opens once and counts down', () => {
    const { session, seen } = view(warnBefore);
    const openedAt = tick(session, null, 0);
    session.left -= 1000;
    tick(session, openedAt, 1000);
    expect(seen).toEqual(['open', 300, 299]);
  });

  it('closes when the session was extended elsewhere', () => {
    const { session, seen } = view(1000);
    const openedAt = tick(session, null, 0);
    session.left = warnBefore * 2;
    expect(tick(session, openedAt, 500)).toBeNull();
    expect(seen.at(-1)).toBe('close');
  });

  it('gives at least twenty seconds to answer, even when the computer wakes after the end', () => {
    const { session, seen } = view(-60_000);
    const openedAt = tick(session, null, 5000);
    tick(session, openedAt, 5000 + leastWarning - 1);
    expect(seen).toEqual(['open', 20, 1]);
    tick(session, openedAt, 5000 + leastWarning);
    expect(seen.at(-1)).toBe('leave');
  });
});
