import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Who may open the case and so can be asked: caseworkers of the citizen's team (of every team where there is none), and managers. */
export async function colleaguesOn(
  tx: Tx,
  authorityId: number,
  caseId: string,
  except: string,
): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select s.id, s.name
    from staff s
    join case_overview o on o.authority_id = s.authority_id and o.case_id = ${caseId}::uuid
    where s.authority_id = ${authorityId} and s.active and s.id <> ${except}::uuid and exists (
      select 1 from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id and (
        r.role = 'manager' or r.role = 'caseworker' and (o.team_id is null or o.team_id = s.team_id)))
    order by (o.team_id is not distinct from s.team_id) desc, s.sort_key, s.id`.execute(tx);
  return rows;
}
