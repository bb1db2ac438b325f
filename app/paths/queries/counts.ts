import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { fewest } from '../../enrolments/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { OutcomeKind, PathKind } from '../path.ts';

export interface OrderCount {
  readonly uri: string;
  readonly orders: number;
  readonly seats: number;
  readonly earliest: PlainDate | null;
}

/** Open jobs that companies have ordered people for, by occupation: counts, for every reader. */
export async function openOrders(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly OrderCount[]> {
  const { rows } = await sql<OrderCount>`select uri, orders, seats, earliest::text
    from paths_orders(${authorityId}, ${today}) order by uri`.execute(tx);
  return rows;
}

export interface PledgeCount {
  readonly isco: string;
  readonly classId: string | null;
  readonly jobs: number;
  readonly companies: number;
  readonly earliest: PlainDate | null;
}

/** Jobs that companies have pledged in partnerships that are not over. */
export async function pledges(tx: Tx, authorityId: number): Promise<readonly PledgeCount[]> {
  const { rows } = await sql<PledgeCount>`select isco, class_id as "classId", jobs, companies, earliest::text
    from paths_pledges(${authorityId}) order by isco, class_id`.execute(tx);
  return rows;
}

export interface OtherCount {
  readonly path: PathKind;
  readonly outcome: OutcomeKind;
  readonly people: number;
}

/** What others did in these occupations. Few are not withheld yet. */
export async function othersIn(
  tx: Tx,
  authorityId: number,
  uris: readonly string[],
  today: PlainDate,
): Promise<readonly OtherCount[]> {
  if (uris.length === 0) return [];
  const { rows } = await sql<OtherCount>`select path, outcome, people
    from paths_others(${authorityId}, ${[...uris]}::text[], ${today}) order by path, outcome`.execute(tx);
  return rows;
}

/** Weeks from a place is first written until it begins, the middle half; null where there are fewer than five. */
export async function placeWaits(
  tx: Tx,
  authorityId: number,
  today: PlainDate,
): Promise<{ readonly low: number; readonly high: number } | null> {
  const { rows } = await sql<{ places: number; low: number | null; high: number | null }>`
    select places, low::float as low, high::float as high from paths_waits(${authorityId}, ${today})`.execute(tx);
  const [found] = rows;
  if (!found || found.places < fewest || found.low === null || found.high === null) return null;
  return { low: found.low, high: found.high };
}

export interface WishedGroup {
  readonly isco: string;
  readonly people: number;
}

/** People who want to go to each group, by goal or wished course. Few are not withheld yet. */
export async function wishesIn(
  tx: Tx,
  authorityId: number,
  occupations: readonly { readonly uri: string; readonly isco: string }[],
): Promise<readonly WishedGroup[]> {
  if (occupations.length === 0) return [];
  const { rows } = await sql<WishedGroup>`select isco, people from training_wishes(${authorityId},
    ${occupations.map(({ uri }) => uri)}::text[], ${occupations.map(({ isco }) => isco)}::text[]) order by isco`.execute(
    tx,
  );
  return rows;
}

export interface GraduateCount {
  readonly courseId: string;
  readonly courseTitle: string;
  readonly ended: number;
  readonly stopped: number;
  readonly going: number;
  readonly job: number;
  readonly paidHours: number;
  readonly education: number;
}

/** How those fared who left a school, by course. Few are not withheld yet. */
export async function graduatesOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  today: PlainDate,
): Promise<readonly GraduateCount[]> {
  const { rows } =
    await sql<GraduateCount>`select course_id as "courseId", course_title as "courseTitle", ended, stopped, going, job,
      paid_hours as "paidHours", education
    from training_graduates(${authorityId}, ${organisationId}, ${today}) order by course_title`.execute(tx);
  return rows;
}
