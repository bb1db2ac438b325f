import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

/** What may be missing in the house itself. */
export interface HouseGaps {
  readonly citizensWithoutContact: number;
  readonly openCases: number;
  /** Caseworkers and consultants: without a team they reach no colleague's case. */
  readonly staffWithoutTeam: number;
  readonly staffWithoutRole: number;
  readonly administrators: number;
}

export async function readHouseGaps(tx: Tx, authorityId: number): Promise<HouseGaps> {
  const { rows } = await sql<HouseGaps>`
    with active as (
      select s.team_id, coalesce(array_agg(r.role) filter (where r.role is not null), '{}') as roles
      from staff s left join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id
      where s.authority_id = ${authorityId} and s.active group by s.id, s.team_id)
    select
      (select count(*)::int from case_overview where authority_id = ${authorityId} and not closed) as "openCases",
      (select count(*)::int from case_overview
        where authority_id = ${authorityId} and not closed and contact_staff_id is null) as "citizensWithoutContact",
      (select count(*)::int from active where team_id is null and roles && array['caseworker', 'company-consultant']) as "staffWithoutTeam",
      (select count(*)::int from active where roles = '{}') as "staffWithoutRole",
      (select count(*)::int from active where 'administrator' = any(roles)) as administrators`.execute(tx);
  const [gaps] = rows;
  if (!gaps) throw new Error('an aggregate answers with one row');
  return gaps;
}
