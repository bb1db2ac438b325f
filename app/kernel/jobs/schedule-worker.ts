import { instant } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { Undeliverable } from './failure.ts';
import type { JobQueue, Work } from './job-queue.ts';
import { scheduleQueue } from './queues.ts';
import type { Schedule, ScheduleTools } from './schedule.ts';
import { within } from './within.ts';

const dataShape = z.object({ schedule: z.string(), dueAt: z.string() });

export type ScheduleMeans = Omit<ScheduleTools, 'dueAt' | 'now'> & { readonly now: () => ScheduleTools['now'] };

/** Runs one occurrence and notes when it was finished. */
export function scheduleHandler(schedules: readonly Schedule[], queue: JobQueue, means: ScheduleMeans) {
  const byName = new Map(schedules.map((one) => [one.name, one]));
  return async ({ id, data }: Work): Promise<void> => {
    const parsed = dataShape.safeParse(data);
    if (!parsed.success) throw new Undeliverable('malformed-job', 'the job names no schedule');
    const { schedule: name, dueAt } = parsed.data;
    const found = byName.get(name);
    if (!found) throw new Undeliverable('unknown-schedule', `no schedule is named ${name}`);
    const log = means.log.child({ schedule: name });
    await within(scheduleQueue.limitSeconds, found.handle({ ...means, log, now: means.now(), dueAt: instant(dueAt) }));
    await means.database.pool.query('update schedule_state set finished_at = $2 where name = $1', [name, means.now()]);
    await queue.done(scheduleQueue, id);
  };
}
