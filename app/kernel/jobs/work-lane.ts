import type { Log } from '../log/log.ts';
import { failureOf, Undeliverable } from './failure.ts';
import type { JobQueue, Work } from './job-queue.ts';
import { leaseSeconds, type QueueRules } from './queues.ts';

export interface Lane {
  readonly queue: Pick<JobQueue, 'take' | 'giveBack' | 'failed'>;
  readonly rules: QueueRules;
  /** Does the work within the limit of the rules and calls queue.done. */
  readonly handle: (work: Work) => Promise<void>;
  readonly concurrency: number;
  readonly log: Log;
}

const batch = 20;

/** Takes what waits, at most a batch, and works through it. Answers how much it took, and whether more may wait. */
export async function workThrough(lane: Lane, stopping: () => boolean): Promise<{ taken: number; more: boolean }> {
  const { queue, rules } = lane;
  const works = await queue.take(rules, batch);
  // Begun later than this, a piece of work might outlive its lease, and another worker would begin it as well.
  const latestStart = Date.now() + (leaseSeconds(rules) - rules.limitSeconds) * 1_000;
  const waiting = [...works];
  const walk = async (): Promise<void> => {
    while (!stopping() && Date.now() < latestStart) {
      const work = waiting.shift();
      if (!work) return;
      await workOn(lane, work);
    }
  };
  await Promise.all(Array.from({ length: lane.concurrency }, walk));
  await queue.giveBack(
    rules,
    waiting.map(({ id }) => id),
  );
  return { taken: works.length, more: works.length === batch };
}

async function workOn({ queue, rules, handle, log }: Lane, work: Work): Promise<void> {
  try {
    await handle(work);
  } catch (error) {
    const final = error instanceof Undeliverable;
    const failure = failureOf(error);
    const fields = { queue: rules.name, job: work.id, attempt: work.attempt, code: failure.code, error };
    log.warn(fields, final ? 'job given up' : 'job failed');
    await queue.failed(rules, work.id, failure, final);
  }
}
