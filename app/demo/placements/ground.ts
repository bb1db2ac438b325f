import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** Somebody whose case a story may be told of. */
export interface Candidate {
  readonly caseId: string;
  readonly personId: string;
  readonly contactId: string;
}

/** A place of work that can be asked: somebody receives, and somebody speaks for the employees. */
export interface Workplace {
  readonly organisationId: string;
  readonly siteId: string;
  readonly userId: string;
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
}

export async function candidatesOf(tx: Tx, authorityId: number, now: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id as "caseId", c.person_id as "personId", k.staff_id as "contactId"
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    join contact_person k on k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null
    where c.authority_id = ${authorityId} and c.closed_on is null and not p.own_staff
      and c.opened_on < ${now}::timestamptz - interval '100 days' and k.from_at < ${now}::timestamptz - interval '60 days'
      and p.birth_date between ${now}::timestamptz - interval '58 years' and ${now}::timestamptz - interval '19 years'
    order by c.id desc`.execute(tx);
  return rows;
}

export async function candidateOf(tx: Tx, authorityId: number, personId: string): Promise<Candidate | null> {
  const { rows } = await sql<Candidate>`
    select c.id as "caseId", c.person_id as "personId", k.staff_id as "contactId" from citizen_case c
    join contact_person k on k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null
    where c.authority_id = ${authorityId} and c.person_id = ${personId} and c.closed_on is null`.execute(tx);
  return rows[0] ?? null;
}

/** Those that can be asked, the one that somebody can log in at first. */
export async function workplacesOf(tx: Tx, authorityId: number, userId: string | null): Promise<Workplace[]> {
  const { rows } = await sql<Workplace>`
    select distinct on (o.id) o.id as "organisationId", s.id as "siteId", u.id as "userId",
      coalesce(k.name, u.name) as "contactName", coalesce(k.email, u.email) as "contactEmail", k.phone as "contactPhone"
    from organisation o
    join company_site s on s.authority_id = o.authority_id and s.organisation_id = o.id and s.closed_on is null
    join organisation_user u on u.authority_id = o.authority_id and u.organisation_id = o.id and u.active
    left join company_contact k on k.authority_id = o.authority_id and k.organisation_id = o.id and k.active
    where o.authority_id = ${authorityId} and o.kind = 'company' and o.state = 'active'
      and exists (select from company_representative r where r.authority_id = o.authority_id and r.organisation_id = o.id
        and r.active and not r.absent and r.email is not null
        and (r.kind in ('tr_cvr', 'faelles_tr_cvr') or r.site_id = s.id))
    order by o.id, s.name, k.name`.execute(tx);
  return [...rows].sort((a, b) => Number(b.userId === userId) - Number(a.userId === userId));
}
