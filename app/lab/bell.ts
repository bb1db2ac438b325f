import { type Listener, listener } from '../kernel/events/listeners.ts';
import type { RunCancelled, RunStarted } from './events.ts';

const hearers = new Set<() => void>();

/** Calls `hear` whenever a run was put into the line or stopped, wherever that was done from. Answers how to stop hearing. */
export function onLabBell(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

const ring = listener<RunStarted | RunCancelled>({
  name: 'lab-bell',
  on: ['lab.run-started', 'lab.run-cancelled'],
  async handle() {
    for (const hear of hearers) hear();
  },
});

export const labListeners: readonly Listener[] = [ring];
