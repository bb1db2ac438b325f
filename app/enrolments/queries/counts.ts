import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface OutcomeCounts {
  /** People who finished or stopped. */
  readonly done: number;
  readonly stopped: number;
  /** Within half a year after; each person once, by what weighs most. */
  readonly job: number;
  readonly paidHours: number;
  readonly education: number;
}

/**
 * What each course led to, for whoever looks: counts of all, also where the reader may see nobody. Few are withheld by whoever shows them
 * ({@link import('../few.ts').toldOutcomes}).
 */
export async function outcomesByCourse(tx: Tx, authorityId: number): Promise<ReadonlyMap<string, OutcomeCounts>> {
  const { rows } = await sql<
    { courseId: string } & OutcomeCounts
  >`select course_id as "courseId", ended as done, stopped,
    job, paid_hours as "paidHours", education from enrolment_counts(${authorityId})`.execute(tx);
  return new Map(rows.map(({ courseId, ...counts }) => [courseId, counts]));
}
