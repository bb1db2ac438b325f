import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { personOf, pool } from '../../recruitment/index.ts';
import { type Distance, isFarFromWork, mostSeekers, type Seeker, waitedDays } from '../planner/seekers.ts';

interface Waiting extends Distance {
  readonly caseId: string;
  readonly since: PlainDate;
}

/** Open cases with a goal and no place: since when, and how far from work. Whom the actor may see is `pool`'s to say. */
async function waitingCases(
  tx: Tx,
  authorityId: number,
  today: PlainDate,
  benefit: string | null,
): Promise<ReadonlyMap<string, Waiting>> {
  const { rows } = await sql<Waiting>`
    select o.case_id as "caseId", o.benefit, o.benefit_since as "benefitSince", o.readiness,
      coalesce(w.since, g.set_at::date) as since
    from case_overview o
    join plan_goal g on g.authority_id = o.authority_id and g.case_id = o.case_id and g.ended_at is null and g.aim in ('job', 'both')
    left join (
      select case_id, min(created_at)::date as since from plan_card
      where authority_id = ${authorityId} and area = 'company' and plan_part = 'offer' and state in ('proposed', 'agreed')
      group by case_id) w on w.case_id = o.case_id
    where o.authority_id = ${authorityId} and not o.closed and (${benefit}::text is null or o.benefit = ${benefit})
      and not exists (select from placement p where p.authority_id = o.authority_id and p.case_id = o.case_id
        and (p.state in ('draft', 'sent', 'ready') or (p.state = 'granted' and p.ends_on >= ${today})))`.execute(tx);
  return new Map(rows.map((row) => [row.caseId, row]));
}

/** Citizens of whom it is said what they want to work with and who wait for a place, the longest waiting first. */
export async function seekersFor(
  tx: Tx,
  authorityId: number,
  { actor, today, benefit }: { readonly actor: Actor; readonly today: PlainDate; readonly benefit: string | null },
): Promise<readonly Seeker[]> {
  const waiting = await waitingCases(tx, authorityId, today, benefit);
  const rows = (await pool(tx, authorityId, actor, today)).flatMap((row) => {
    const found = waiting.get(row.caseId);
    return found ? [{ row, found }] : [];
  });
  return rows
    .toSorted((a, b) =>
      a.found.since === b.found.since ? (a.row.caseId < b.row.caseId ? -1 : 1) : a.found.since < b.found.since ? -1 : 1,
    )
    .map(({ row, found }) => ({
      caseId: row.caseId,
      person: personOf(row),
      waitedDays: waitedDays(found.since, today),
      far: isFarFromWork(found, today),
    }))
    .filter(({ person }) => person.wishes.length + person.experience.length > 0)
    .slice(0, mostSeekers);
}
