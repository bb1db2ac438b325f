import { sql } from 'kysely';
import type { Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { PossibleContactPerson } from '../contact-person.ts';
import { both } from '../text.ts';

export interface ContactPersonState {
  readonly closed: boolean;
  /** How many contact persons the citizen has had so far. */
  readonly number: number;
  readonly current: { readonly staffId: string; readonly staffName: string } | null;
  readonly chosen: PossibleContactPerson | null;
}

export async function contactPersonState(
  tx: Tx,
  authorityId: number,
  caseId: string,
  staffId: string,
): Promise<ContactPersonState | null> {
  const { rows } = await sql<ContactPersonState>`
    select c.closed_on is not null as closed,
      (select count(*)::int from contact_person p where p.authority_id = c.authority_id and p.case_id = c.id) as number,
      (select json_build_object('staffId', p.staff_id, 'staffName', p.staff_name) from contact_person p
        where p.authority_id = c.authority_id and p.case_id = c.id and p.until_at is null) as current,
      (select json_build_object('id', s.id, 'name', s.name, 'active', s.active, 'teamId', s.team_id, 'isCaseworker', exists (
          select 1 from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'caseworker'))
        from staff s where s.authority_id = c.authority_id and s.id = ${staffId}) as chosen
    from citizen_case c
    where c.authority_id = ${authorityId} and c.id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function possibleContactPerson(
  tx: Tx,
  authorityId: number,
  staffId: string,
): Promise<PossibleContactPerson | null> {
  const { rows } = await sql<PossibleContactPerson>`
    select s.id, s.name, s.active, s.team_id as "teamId", exists (
      select 1 from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'caseworker') as "isCaseworker"
    from staff s where s.authority_id = ${authorityId} and s.id = ${staffId}`.execute(tx);
  return rows[0] ?? null;
}

/** Active caseworkers, the citizen's own team first, each with how many citizens they have now. */
export async function possibleContactPersons(tx: Tx, authorityId: number, caseId: string | null): Promise<Choice[]> {
  const { rows } = await sql<{ id: string; name: string; team: string | null; citizens: number }>`
    select s.id, s.name, t.name as team,
      (select count(*)::int from contact_person p where p.authority_id = s.authority_id and p.staff_id = s.id and p.until_at is null) as citizens
    from staff s
    join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'caseworker'
    left join team t on t.authority_id = s.authority_id and t.id = s.team_id
    left join case_overview o on o.authority_id = s.authority_id and o.case_id = ${caseId}
    where s.authority_id = ${authorityId} and s.active
    order by (o.team_id is not distinct from s.team_id) desc, t.name, s.sort_key`.execute(tx);
  return rows.map(({ id, name, team, citizens: antal }) => ({
    value: id,
    label: both('assign.choice', { navn: team ? `${name}, ${team}` : name, antal }),
  }));
}
