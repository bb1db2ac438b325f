import { type Instant, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Relation } from '../kernel/act/act.ts';
import type { CaseAccess, CaseRelation } from '../kernel/act/permission.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { type Actor, hasRole } from '../kernel/identity/actor.ts';
import type { Clock } from '../kernel/time/clock.ts';
import { barFor } from './access-rules.ts';

interface Row {
  authority_id: number;
  person_id: string;
  birth_date: PlainDate;
  own_staff: boolean;
  closed: boolean;
  contact_staff_id: string | null;
  team_id: string | null;
  mandated: boolean;
  grants: { kind: 'helper' | 'guest' | 'akasse'; parts: string[] }[];
}

// The actor's own authority first; a grant is the only way to a case elsewhere, and row-level security lets only that one through.
async function readCase(tx: Tx, actor: Actor, caseId: string, now: Instant): Promise<Row | null> {
  const today = toCopenhagen(now).date;
  const { rows } = await sql<Row>`
    select c.authority_id, c.person_id, o.birth_date, o.own_staff, c.closed_on is not null as closed, o.contact_staff_id, o.team_id,
      exists (select 1 from mandate m
        where m.authority_id = c.authority_id and m.staff_id = ${actor.id} and m.kind = 'own-staff-cases'
          and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until > ${today})) as mandated,
      coalesce((select json_agg(json_build_object('kind', g.kind, 'parts', g.parts))
        from access_grant g
        where g.authority_id = c.authority_id and g.case_id = c.id and g.grantee_id = ${actor.id}
          and g.grantee_authority_id = ${actor.authorityId} and g.revoked_at is null and g.valid_until > ${now}), '[]') as grants
    from citizen_case c
    join case_overview o on o.authority_id = c.authority_id and o.case_id = c.id
    where c.id = ${caseId}
    order by c.authority_id = ${actor.authorityId} desc
    limit 1`.execute(tx);
  return rows[0] ?? null;
}

function relationsOf(actor: Actor, caseId: string, row: Row): Set<Relation> {
  const held = new Set<Relation>();
  if (actor.kind === 'citizen') {
    if (actor.caseId === caseId) held.add('self');
    return held;
  }
  // A company or a representative, while it answers to an agreement in this case.
  if (actor.kind === 'organisation' && actor.caseId === caseId) held.add('party');
  for (const grant of row.grants) held.add(grant.kind);
  if (row.authority_id !== actor.authorityId || actor.kind === 'organisation') return held;
  if (!hasRole(actor, 'caseworker', 'company-consultant', 'manager')) return held;
  held.add('same-authority');
  if (row.contact_staff_id === actor.id) held.add('contact-person');
  // An open case that nobody has yet is everybody's in the municipality, so that somebody can take it.
  const waiting = row.contact_staff_id === null && !row.closed;
  if (waiting || (row.team_id !== null && row.team_id === actor.teamId)) held.add('same-team');
  return held;
}

const ordinary: readonly Relation[] = ['self', 'contact-person', 'same-team', 'guest'];

function partsOf(actor: Actor, held: ReadonlySet<Relation>, row: Row): ReadonlySet<string> | 'all' {
  if (ordinary.some((relation) => held.has(relation)) || actor.roles.includes('manager')) return 'all';
  return new Set(row.grants.flatMap((grant) => grant.parts));
}

/** How an actor stands to a case at a moment. */
export async function relationAt(tx: Tx, actor: Actor, caseId: string, now: Instant): Promise<CaseRelation | null> {
  const row = await readCase(tx, actor, caseId, now);
  if (!row) return null;
  const relations = relationsOf(actor, caseId, row);
  const flags = { ownStaff: row.own_staff, birthDate: row.birth_date, mandated: row.mandated };
  return {
    personId: row.person_id,
    authorityId: row.authority_id,
    relations,
    parts: partsOf(actor, relations, row),
    barred: barFor(actor, relations, flags, toCopenhagen(now).date),
  };
}

/** Asked before every act and before every page about a person. */
export const caseAccess = (clock: Clock): CaseAccess<Tx> => ({
  relationTo: (tx, actor, caseId) => relationAt(tx, actor, caseId, instant(clock.now())),
});
