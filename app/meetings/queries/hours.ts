import { addDays, type ClosingDays, fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { authoritySettings } from '../../people/index.ts';
import type { HostHours } from '../times/free-slots.ts';
import { inHouse, type Reader } from './stand.ts';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface HouseHours {
  readonly closingDays: ClosingDays;
  readonly of: ReadonlyMap<string, HostHours>;
}

/** Hours, breaks and what is taken of several people of one authority, for some days. */
export const hoursOf = (
  tx: Tx,
  reader: Pick<Reader, 'actor'>,
  authorityId: number,
  staffIds: readonly string[],
  days: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<HouseHours> =>
  inHouse(tx, reader, authorityId, async () => {
    const { closingDays } = await authoritySettings(tx, authorityId);
    const ids = sql.val([...staffIds]);
    const hours = await sql<{ id: string; weekday: number; from: string; to: string }>`
      select staff_id as id, weekday, from_time as "from", to_time as "to" from working_hours
      where authority_id = ${authorityId} and staff_id = any(${ids}::uuid[])`.execute(tx);
    const breaks = await sql<{ id: string; from: string; to: string }>`
      select staff_id as id, from_time as "from", to_time as "to" from daily_break
      where authority_id = ${authorityId} and staff_id = any(${ids}::uuid[])`.execute(tx);
    const occupied = await takenBy(tx, authorityId, staffIds, {
      startsAt: fromCopenhagen(days.from, plainTime('00:00')),
      endsAt: fromCopenhagen(addDays(days.until, 1), plainTime('00:00')),
    });
    const of = new Map<string, HostHours>(
      staffIds.map((id) => [
        id,
        {
          hours: hours.rows.filter((row) => row.id === id),
          breaks: breaks.rows.filter((row) => row.id === id),
          occupied: occupied.filter((row) => row.resourceId === id),
        },
      ]),
    );
    return { closingDays: new Set(closingDays), of };
  });

export interface TakenTime extends Span {
  readonly resourceId: string;
  readonly subjectId: string | null;
}

/** What is taken in a span. To be asked while standing in the authority. */
export async function takenBy(
  tx: Tx,
  authorityId: number,
  resourceIds: readonly string[],
  span: Span,
): Promise<readonly TakenTime[]> {
  if (resourceIds.length === 0) return [];
  return tx
    .selectFrom('occupied')
    .select(['resource_id as resourceId', 'subject_id as subjectId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('authority_id', '=', authorityId)
    .where('resource_id', 'in', [...resourceIds])
    .where('starts_at', '<', span.endsAt)
    .where('ends_at', '>', span.startsAt)
    .orderBy('starts_at')
    .execute();
}
