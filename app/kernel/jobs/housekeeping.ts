import { type Schedule, type ScheduleTools, schedule } from './schedule.ts';

/** What other parts of the kernel want done by the clock. Answers how much was cleared away. */
export interface HousekeepingWork {
  /** Ends sessions past their time and drops what was laid aside during a login. */
  readonly endExpiredSessions: (tools: ScheduleTools) => Promise<number>;
}

/** The regular work of the kernel itself. Grants need none: they end by their own date (`granted()` in 0001_kernel.sql). */
export function housekeeping({ endExpiredSessions }: HousekeepingWork): readonly Schedule[] {
  return [
    schedule('end-expired-sessions', '*/10 * * * *', async (tools) => {
      const ended = await endExpiredSessions(tools);
      if (ended > 0) tools.log.info({ ended }, 'expired sessions ended');
    }),
    schedule('forget-finished-work', '20 3 * * *', forgetFinishedWork),
  ];
}

/** Answers to repeated acts are kept 30 days, marks of handled events 90: longer than any repeat can come. */
async function forgetFinishedWork({ database, log }: ScheduleTools): Promise<void> {
  const { rows } = await database.pool.query<{ answers: number; marks: number }>(
    'select * from forget_finished_work()',
  );
  const [gone] = rows;
  if (gone) log.info({ answers: gone.answers, marks: gone.marks }, 'finished work forgotten');
}
