import { addDays, fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { authoritySettings } from '../../people/index.ts';
import type { TeamFacts } from '../time/team-time.ts';

interface Row extends Omit<TeamFacts, 'closingDays'> {}

/** The agreed time of all company consultants together until a day, and the follow-up that waits for them. Nobody is named. */
export async function teamFacts(
  tx: Tx,
  authorityId: number,
  { today, until }: { readonly today: PlainDate; readonly until: PlainDate },
): Promise<TeamFacts> {
  const midnight = plainTime('00:00');
  const [from, to] = [fromCopenhagen(today, midnight), fromCopenhagen(addDays(until, 1), midnight)];
  const { rows } = await sql<Row>`
    with consultant as materialized (
      select s.id from staff s
      join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'company-consultant'
      where s.authority_id = ${authorityId} and s.active),
    hours as (
      select d.day, coalesce(sum(extract(epoch from (w.to_time::time - w.from_time::time)) / 60), 0)::int as minutes
      from generate_series(1, 7) d (day)
      left join working_hours w on w.authority_id = ${authorityId} and w.weekday = d.day and w.staff_id in (select id from consultant)
      group by d.day)
    select (select count(*)::int from consultant) as consultants,
      (select json_agg(minutes order by day) from hours) as "weekdayMinutes",
      (select coalesce(json_agg(json_build_object('onDay', (m.starts_at at time zone 'Europe/Copenhagen')::date,
          'minutes', (extract(epoch from (m.ends_at - m.starts_at)) / 60)::int)), '[]')
        from meeting m where m.host_authority_id = ${authorityId} and m.authority_id = ${authorityId} and m.state = 'booked'
          and m.host_id in (select id from consultant) and m.starts_at >= ${from} and m.starts_at < ${to}) as meetings,
      (select coalesce(json_agg(json_build_object('onDay', v.on_day, 'minutes', v.minutes)), '[]')
        from company_visit v where v.authority_id = ${authorityId} and v.state = 'planned'
          and v.staff_id in (select id from consultant) and v.on_day >= ${today} and v.on_day <= ${until}) as visits,
      (select coalesce(json_agg(json_build_object('dueOn', f.due_on, 'kind', f.kind)), '[]')
        from placement_follow_up f
        join placement p on p.authority_id = f.authority_id and p.id = f.placement_id and p.state = 'granted'
        where f.authority_id = ${authorityId} and f.state in ('planned', 'asked') and f.due_on <= ${until}
          and (f.staff_id is null or f.staff_id in (select id from consultant))) as "followUps",
      (select count(*)::int from placement p
        where p.authority_id = ${authorityId} and p.state = 'granted' and p.ends_on >= ${today}) as running`.execute(
    tx,
  );
  const { closingDays } = await authoritySettings(tx, authorityId);
  const none = { consultants: 0, weekdayMinutes: [], meetings: [], visits: [], followUps: [], running: 0 };
  return { ...none, ...rows[0], closingDays };
}
