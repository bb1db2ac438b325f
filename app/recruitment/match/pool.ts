import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { Condition, Travel } from '@fodfaeste/occupations';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { PastWork } from '../wish.ts';

interface SoughtTitle {
  readonly title: string;
  readonly uri: string | null;
}

/** What an open case has said of work. Nothing else about anybody is read for a comparison. */
export interface PoolRow {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly contactName: string | null;
  readonly jobUri: string | null;
  readonly jobTitle: string | null;
  /** Of the job search both sides agreed to. */
  readonly titles: readonly SoughtTitle[] | null;
  readonly hoursLeast: string | null;
  readonly hoursMost: string | null;
  readonly travel: Travel | null;
  readonly mostMinutes: number | null;
  readonly saysNoTo: readonly Condition[] | null;
  readonly experience: readonly PastWork[] | null;
}

interface Guards {
  readonly ownStaff: boolean;
  readonly birthDate: PlainDate;
  readonly guarded: boolean;
  readonly isContact: boolean;
  readonly mandated: boolean;
}
type Guarded = PoolRow & Guards;

// What decides who may see whom, for `maySee`; `o` is case_overview, which learns at night that a protection has ended.
const guards = (authorityId: number, actor: Actor, today: PlainDate) => sql`
  o.own_staff as "ownStaff", o.birth_date as "birthDate", o.protected as guarded,
  coalesce(o.contact_staff_id = ${actor.id}, false) as "isContact",
  o.own_staff and exists (select from mandate m where m.authority_id = ${authorityId} and m.staff_id = ${actor.id}
    and m.kind = 'own-staff-cases' and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until > ${today})) as mandated`;

/**
 * The same as `barFor` and `addressSight` say of one case: colleagues' own cases, minors' and protected addresses are there only for
 * those who may see them. The date of birth is read for this alone.
 */
function maySee(row: Guards, actor: Actor, today: PlainDate): boolean {
  if (row.isContact || actor.roles.includes('manager')) return true;
  if (row.guarded) return false;
  if (row.ownStaff && !row.mandated) return false;
  return ageOn(row.birthDate, today) >= 18 || actor.department === 'youth';
}

/** Open cases that have said what they want to work with, as far as the actor may see them. One case: with `caseId`, whoever asks. */
export async function pool(
  tx: Tx,
  authorityId: number,
  actor: Actor,
  today: PlainDate,
  caseId: string | null = null,
): Promise<readonly PoolRow[]> {
  const one = caseId === null ? sql`true` : sql`case_id = ${caseId}`;
  // Each table is read once and joined by hash: row by row, the policies would be asked thousands of times.
  const { rows } = await sql<Guarded>`
    with g as materialized (select case_id, job_uri, job_title from plan_goal
        where authority_id = ${authorityId} and ended_at is null and job_title is not null and ${one}),
      a as materialized (select case_id, titles from job_search_agreement
        where authority_id = ${authorityId} and ended_at is null and accepted_at is not null and ${one}),
      w as materialized (select case_id, hours_least, hours_most, travel, most_minutes, says_no_to, experience from job_wish
        where authority_id = ${authorityId} and ${one})
    select o.case_id as "caseId", o.person_id as "personId", o.name, o.contact_name as "contactName",
      g.job_uri as "jobUri", g.job_title as "jobTitle", a.titles, w.hours_least as "hoursLeast", w.hours_most as "hoursMost", w.travel,
      w.most_minutes as "mostMinutes", w.says_no_to as "saysNoTo", w.experience,
      ${guards(authorityId, actor, today)}
    from case_overview o
    left join g using (case_id) left join a using (case_id) left join w using (case_id)
    where o.authority_id = ${authorityId} and not o.closed and (${caseId}::uuid is null or o.case_id = ${caseId}::uuid)
      and (g.job_title is not null or a.titles is not null or w.experience is not null)
    order by o.case_id`.execute(tx);
  return caseId === null ? rows.filter((row) => maySee(row, actor, today)) : rows;
}

/** Where some of them live, as far as the postal district; asked for those alone whose work is near. */
export async function postcodesOf(
  tx: Tx,
  authorityId: number,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; postcode: string | null }>`
    select id, postcode from person where authority_id = ${authorityId} and id = any(${[...personIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, postcode }) => [id, postcode]));
}

interface Reader {
  readonly actor: Actor;
  readonly today: PlainDate;
}

/** Names of the citizens behind some cases, as far as the reader may see them. */
export async function readableNames(
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
  { actor, today }: Reader,
): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql<Guards & { readonly caseId: string; readonly name: string }>`
    select o.case_id as "caseId", o.name, ${guards(authorityId, actor, today)}
    from case_overview o
    where o.authority_id = ${authorityId} and o.case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return new Map(rows.filter((row) => maySee(row, actor, today)).map(({ caseId, name }) => [caseId, name]));
}
