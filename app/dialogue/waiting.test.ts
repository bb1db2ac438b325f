import { describe, expect, it } from 'vitest';
import type { ThreadWait, WaitingFor } from './types.ts';
import { oldestWaiting, turn, waitingAfter, withThread } from './waiting.ts';

const thread = (id: string, waitingFor: WaitingFor, day: number): ThreadWait => ({
  id,
  waitingFor,
  waitingSince: `2026-11-${day}T09:00:00.000Z`,
});

describe('whom a case waits for', () => {
  it('is staff before the citizen, and the oldest of them', () => {
    const threads = [thread('a', 'citizen', 10), thread('b', 'staff', 14), thread('c', 'staff', 12)];
    expect(oldestWaiting(threads)).toEqual({ waiting: 'staff', since: threads[2]?.waitingSince });
    expect(oldestWaiting(threads.slice(0, 1))).toEqual({ waiting: 'citizen', since: threads[0]?.waitingSince });
  });
  it('is nobody where nobody waits', () => {
    expect(oldestWaiting([thread('a', 'nobody', 10)])).toEqual({ waiting: null, since: null });
    expect(oldestWaiting([])).toEqual({ waiting: null, since: null });
  });
});

describe('whose turn it is', () => {
  it.each([
    ['citizen', false, 'staff'],
    ['caseworker', false, 'citizen'],
    ['akasse', false, 'citizen'],
    ['helper', false, 'citizen'],
    ['citizen', true, 'nobody'],
    ['caseworker', true, 'nobody'],
  ] as const)('after %s wrote (nothing to answer: %s): %s', (side, nothing, next) => {
    expect(waitingAfter(side, nothing)).toBe(next);
  });
  it('counts from the first message that was not answered', () => {
    const now = '2026-11-24T09:42:00.000Z';
    const before = thread('a', 'staff', 20);
    expect(turn(before, 'a', 'staff', now)).toEqual(before);
    expect(turn(before, 'a', 'citizen', now)).toEqual({ id: 'a', waitingFor: 'citizen', waitingSince: now });
    expect(turn(null, 'a', 'staff', now).waitingSince).toBe(now);
  });
  it('replaces the thread among the others', () => {
    const state = { caseId: 'x', closed: false, threads: [thread('a', 'staff', 10), thread('b', 'citizen', 11)] };
    expect(withThread(state, thread('a', 'nobody', 12)).map(({ id, waitingFor }) => [id, waitingFor])).toEqual([
      ['b', 'citizen'],
      ['a', 'nobody'],
    ]);
  });
});
