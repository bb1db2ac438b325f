import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { CapacityPlan } from '../planner/plan.ts';

const columns = sql`id, made_at as "madeAt", made_by_name as "madeByName", given, result`;

export async function capacityPlan(tx: Tx, authorityId: number, id: string): Promise<CapacityPlan | null> {
  const { rows } = await sql<CapacityPlan>`
    select ${columns} from capacity_plan where authority_id = ${authorityId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export interface PlanLine {
  readonly id: string;
  readonly madeAt: string;
  readonly madeByName: string;
  readonly pairs: number;
}

/** The latest plans, without who stands in them. */
export async function latestPlans(tx: Tx, authorityId: number): Promise<readonly PlanLine[]> {
  const { rows } = await sql<PlanLine>`
    select id, made_at as "madeAt", made_by_name as "madeByName", jsonb_array_length(result -> 'pairs') as pairs
    from capacity_plan where authority_id = ${authorityId} order by made_at desc limit 5`.execute(tx);
  return rows;
}

/** Whoever stands in a plan, as far as the reader may see them. */
export interface PlanPerson {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly goal: string | null;
  /** A place was asked for or begun since. */
  readonly asked: boolean;
}

interface Guarded extends PlanPerson {
  readonly ownStaff: boolean;
  readonly birthDate: PlainDate;
  readonly guarded: boolean;
  readonly isContact: boolean;
  readonly mandated: boolean;
}

/**
 * The names behind a plan for whoever reads it now, who may be another than made it: as `barFor` says of one case; protected addresses
 * are there for those alone who may see them, since a plan tells how long the way is.
 */
export async function planPeople(
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Promise<ReadonlyMap<string, PlanPerson>> {
  const { rows } = await sql<Guarded>`
    select o.case_id as "caseId", o.person_id as "personId", o.name, o.job_title as goal,
      exists (select from placement x where x.authority_id = o.authority_id and x.case_id = o.case_id
        and x.state in ('draft', 'sent', 'ready', 'granted') and x.ends_on >= ${today}) as asked,
      o.own_staff as "ownStaff", o.birth_date as "birthDate", coalesce(p.protected_until >= ${today}, false) as guarded,
      coalesce(o.contact_staff_id = ${actor.id}, false) as "isContact",
      o.own_staff and exists (select from mandate m where m.authority_id = ${authorityId} and m.staff_id = ${actor.id}
        and m.kind = 'own-staff-cases' and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until > ${today})) as mandated
    from case_overview o
    join person p on p.authority_id = o.authority_id and p.id = o.person_id
    where o.authority_id = ${authorityId} and not o.closed and o.case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return new Map(rows.filter((row) => maySee(row, actor, today)).map((row) => [row.caseId, row]));
}

function maySee(row: Guarded, actor: Actor, today: PlainDate): boolean {
  if (row.isContact || actor.roles.includes('manager')) return true;
  if (row.guarded || (row.ownStaff && !row.mandated)) return false;
  return ageOn(row.birthDate, today) >= 18 || actor.department === 'youth';
}
