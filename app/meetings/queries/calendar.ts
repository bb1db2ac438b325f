import {
  addDays,
  fromCopenhagen,
  type Instant,
  type PlainDate,
  plainTime,
  toCopenhagen,
  weekdayOf,
} from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { authoritySettings } from '../../people/index.ts';
import { closedOn } from '../times/free-slots.ts';
import type { CalendarDay, CalendarEntry, MeetingForm, MeetingState } from '../types.ts';

export const breaksOf = (tx: Tx, authorityId: number, staffId: string) =>
  tx
    .selectFrom('daily_break')
    .select(['from_time as from', 'to_time as to'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .orderBy('from_time')
    .execute();

export interface BlockedTime {
  readonly id: string;
  readonly staffId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string | null;
}

export async function blockedTime(tx: Tx, authorityId: number, id: string): Promise<BlockedTime | null> {
  const row = await tx
    .selectFrom('blocked_time')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        staffId: row.staff_id,
        startsAt: row.starts_at as Instant,
        endsAt: row.ends_at as Instant,
        reason: row.reason,
      }
    : null;
}

/** A staff member's days, to and including the last: hours, breaks, meetings, group meetings and what was blocked. */
export async function calendarOf(
  tx: Tx,
  authorityId: number,
  staffId: string,
  from: PlainDate,
  until: PlainDate,
): Promise<readonly CalendarDay[]> {
  const span = {
    startsAt: fromCopenhagen(from, plainTime('00:00')),
    endsAt: fromCopenhagen(addDays(until, 1), plainTime('00:00')),
  };
  const settings = await authoritySettings(tx, authorityId);
  const closingDays = new Set(settings.closingDays);
  const hours = await tx
    .selectFrom('working_hours')
    .select(['weekday', 'from_time as from', 'to_time as to'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .execute();
  const breaks = await breaksOf(tx, authorityId, staffId);
  const entries = await entriesOf(tx, authorityId, staffId, span);
  const days: CalendarDay[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const today = hours.find(({ weekday }) => weekday === weekdayOf(date));
    days.push({
      date,
      closed: closedOn(date, closingDays),
      hours: today ? { from: today.from, to: today.to } : null,
      breaks: today ? breaks : [],
      entries: entries.filter((one) => toCopenhagen(one.startsAt).date === date),
    });
  }
  return days;
}

interface Row {
  id: string;
  starts_at: string;
  ends_at: string;
  kind: CalendarEntry['kind'];
  case_id: string | null;
  name: string | null;
  title: string | null;
  form: MeetingForm | null;
  state: MeetingState | null;
}

/**
 * What lies in the calendar: from the times that are taken, with what the reader may know of each. A meeting the reader cannot see
 * (another authority's case) is a taken time. Meetings that were held, not met or cancelled are shown from the cases themselves.
 */
async function entriesOf(
  tx: Tx,
  authorityId: number,
  staffId: string,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): Promise<readonly CalendarEntry[]> {
  const { rows } = await sql<Row>`
    select coalesce(m.id, g.id, b.id, o.id) as id, o.starts_at, o.ends_at,
      case when m.id is not null then 'meeting' when g.id is not null then 'group-meeting'
        when b.id is not null then 'blocked' else 'taken' end as kind,
      m.case_id, c.name, coalesce(m.title, g.title, b.reason) as title, m.form, m.state
    from occupied o
    left join meeting m on m.id = o.subject_id
    left join case_overview c on c.authority_id = m.authority_id and c.case_id = m.case_id
    left join group_meeting g on g.authority_id = o.authority_id and g.id = o.subject_id
    left join blocked_time b on b.authority_id = o.authority_id and b.id = o.id
    where o.authority_id = ${authorityId} and o.resource_id = ${staffId}
      and o.starts_at < ${endsAt} and o.ends_at > ${startsAt}
    union all
    select m.id, m.starts_at, m.ends_at, 'meeting', m.case_id, c.name, m.title, m.form, m.state
    from meeting m
    join case_overview c on c.authority_id = m.authority_id and c.case_id = m.case_id
    where m.host_authority_id = ${authorityId} and m.host_id = ${staffId} and m.state <> 'booked'
      and m.starts_at < ${endsAt} and m.ends_at > ${startsAt}
      and not exists (select 1 from occupied o where o.authority_id = ${authorityId} and o.subject_id = m.id)
    order by 2, 1`.execute(tx);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    startsAt: row.starts_at as Instant,
    endsAt: row.ends_at as Instant,
    caseId: row.case_id,
    citizenName: row.name,
    title: row.title ?? '',
    form: row.form,
    state: row.state,
  }));
}
