import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly team: string | null;
  readonly roles: readonly string[];
  /** How many have this member of staff as contact person now. */
  readonly citizens: number;
  readonly active: boolean;
}

/** Everybody who works or worked here, by name. A few hundred rows at most, so the page sorts and filters them itself. */
export async function readStaff(tx: Tx, authorityId: number): Promise<StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select s.id, s.name, s.sort_key as "sortKey", s.title, s.team_id as "teamId", t.name as team, s.active,
      coalesce((select array_agg(r.role order by r.role) from staff_role r
        where r.authority_id = s.authority_id and r.staff_id = s.id), '{}') as roles,
      coalesce(c.citizens, 0) as citizens
    from staff s
    left join team t on t.authority_id = s.authority_id and t.id = s.team_id
    left join (select staff_id, count(*)::int as citizens from contact_person
      where authority_id = ${authorityId} and until_at is null group by staff_id) c on c.staff_id = s.id
    where s.authority_id = ${authorityId} order by s.sort_key, s.id`.execute(tx);
  return rows;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly staff: number;
  readonly citizens: number;
}

export async function readTeams(tx: Tx, authorityId: number): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`
    select t.id, t.name, t.department,
      (select count(*)::int from staff s where s.authority_id = t.authority_id and s.team_id = t.id and s.active) as staff,
      (select count(*)::int from case_overview o
        where o.authority_id = t.authority_id and o.team_id = t.id and not o.closed) as citizens
    from team t where t.authority_id = ${authorityId} order by t.name, t.id`.execute(tx);
  return rows;
}

export interface WorkingDay {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export interface Mandate {
  readonly id: string;
  readonly kind: string;
  readonly maxOere: number | null;
  readonly validFrom: PlainDate;
  /** The first day on which it no longer holds. */
  readonly validUntil: PlainDate | null;
}

export interface StaffMember extends StaffRow {
  readonly department: string;
  readonly email: string;
  readonly phone: string;
  readonly login: string;
  readonly hours: readonly WorkingDay[];
  readonly mandates: readonly Mandate[];
}

export async function readStaffMember(tx: Tx, authorityId: number, staffId: string): Promise<StaffMember | null> {
  const { rows } = await sql<StaffMember>`
    select s.id, s.name, s.sort_key as "sortKey", s.title, s.team_id as "teamId", t.name as team, s.active, s.department, s.email, s.phone,
      s.login_subject as login,
      coalesce((select array_agg(r.role order by r.role) from staff_role r
        where r.authority_id = s.authority_id and r.staff_id = s.id), '{}') as roles,
      (select count(*)::int from contact_person p
        where p.authority_id = s.authority_id and p.staff_id = s.id and p.until_at is null) as citizens,
      coalesce((select json_agg(json_build_object('weekday', w.weekday, 'from', w.from_time, 'to', w.to_time) order by w.weekday)
        from working_hours w where w.authority_id = s.authority_id and w.staff_id = s.id), '[]') as hours,
      coalesce((select json_agg(json_build_object('id', m.id, 'kind', m.kind, 'maxOere', m.max_oere, 'validFrom', m.valid_from,
          'validUntil', m.valid_until) order by m.valid_until is not null, m.valid_from desc, m.id)
        from mandate m where m.authority_id = s.authority_id and m.staff_id = s.id), '[]') as mandates
    from staff s left join team t on t.authority_id = s.authority_id and t.id = s.team_id
    where s.authority_id = ${authorityId} and s.id = ${staffId}`.execute(tx);
  return rows[0] ?? null;
}
