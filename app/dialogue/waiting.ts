import type { Side } from '../people/index.ts';
import type { DialogueState, ThreadWait, WaitingFor } from './types.ts';

/** What lists show of all threads of a case. */
export interface WaitingNow {
  readonly waiting: 'citizen' | 'staff' | null;
  readonly since: string | null;
}

/** The oldest thread that waits for staff; when none does, the oldest that waits for the citizen. */
export function oldestWaiting(threads: readonly ThreadWait[]): WaitingNow {
  for (const side of ['staff', 'citizen'] as const) {
    const since = threads
      .filter(({ waitingFor }) => waitingFor === side)
      .map(({ waitingSince }) => waitingSince)
      .toSorted()[0];
    if (since !== undefined) return { waiting: side, since };
  }
  return { waiting: null, since: null };
}

/** Whoever writes last makes the other side wait, unless there is nothing to answer. */
export function waitingAfter(writtenBy: Side, nothingToAnswer: boolean): WaitingFor {
  if (nothingToAnswer) return 'nobody';
  return writtenBy === 'citizen' ? 'staff' : 'citizen';
}

/** A second message to somebody who has not answered the first leaves the time from which they are waited for. */
export function turn(before: ThreadWait | null, id: string, waitingFor: WaitingFor, now: string): ThreadWait {
  const since = before && before.waitingFor === waitingFor ? before.waitingSince : now;
  return { id, waitingFor, waitingSince: since };
}

export const withThread = ({ threads }: DialogueState, thread: ThreadWait): readonly ThreadWait[] => [
  ...threads.filter(({ id }) => id !== thread.id),
  thread,
];
