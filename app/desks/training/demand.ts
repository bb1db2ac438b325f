import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { findTitle, groupCodeOf } from '../../occupations/index.ts';
import { type FailedTitle, failedTitles, openOrders } from '../../paths/index.ts';
import type { Course } from '../../training/index.ts';

/** What is known of the work that a course leads to. */
export interface CourseDemand {
  /** Places in open jobs that companies here have ordered people for. */
  readonly seats: number;
  /** The survey of the whole country; null where it does not name the work. */
  readonly failed: FailedTitle | null;
}

/** The group that a title of the survey belongs to; null where the title is no plain one. */
function groupOfTitle(title: string): string | null {
  const { sureness, found } = findTitle(title);
  const [first] = found;
  return first && sureness !== 'doubtful' && sureness !== 'unknown' ? groupCodeOf(first.uri) : null;
}

/** Whether people are needed in the work that each course leads to: open jobs here, and searches in vain in the whole country. */
export async function demandOf(
  tx: Tx,
  authorityId: number,
  courses: readonly Course[],
  today: PlainDate,
): Promise<ReadonlyMap<string, CourseDemand>> {
  const failed = new Map<string, FailedTitle>();
  for (const title of await failedTitles(tx)) {
    const isco = groupOfTitle(title.title);
    if (isco !== null && !failed.has(isco)) failed.set(isco, title);
  }
  const orders = (await openOrders(tx, authorityId, today)).map(({ uri, seats }) => ({
    uri,
    seats,
    isco: groupCodeOf(uri),
  }));
  return new Map(
    courses.map(({ id, iscoCodes, escoUris }) => {
      const mine = orders.filter(
        ({ uri, isco }) => escoUris.includes(uri) || (isco !== null && iscoCodes.includes(isco)),
      );
      const seats = mine.reduce((whole, one) => whole + one.seats, 0);
      return [
        id,
        { seats, failed: iscoCodes.map((code) => failed.get(code)).find((one) => one !== undefined) ?? null },
      ];
    }),
  );
}
