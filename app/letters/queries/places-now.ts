import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { PlaceFacts } from '../merge/values.ts';

export interface PlacementNow extends PlaceFacts {
  readonly days: { readonly from: PlainDate; readonly to: PlainDate };
  readonly purpose: string;
  readonly state: string;
  /** The citizen's own answer and assessment are still to come. */
  readonly unanswered: boolean;
  readonly unassessed: boolean;
}

/** An agreement with a company as it stands when the letter is written. */
export async function placementNow(tx: Tx, authorityId: number, id: string): Promise<PlacementNow | null> {
  const row = await tx
    .selectFrom('placement as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.authority_id', '=', 'p.authority_id').onRef('o.id', '=', 'p.organisation_id'),
    )
    .leftJoin('placement_confirmation as c', (join) =>
      join
        .onRef('c.authority_id', '=', 'p.authority_id')
        .onRef('c.placement_id', '=', 'p.id')
        .on('c.party', '=', 'citizen'),
    )
    .leftJoin('placement_assessment as a', (join) =>
      join
        .onRef('a.authority_id', '=', 'p.authority_id')
        .onRef('a.placement_id', '=', 'p.id')
        .on('a.party', '=', 'citizen'),
    )
    .select([
      'o.name',
      'p.function_title',
      'p.starts_on',
      'p.ends_on',
      'p.purpose',
      'p.state',
      'c.state as answer',
      'a.at',
    ])
    .where('p.authority_id', '=', authorityId)
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    company: row.name,
    task: row.function_title,
    days: { from: row.starts_on as PlainDate, to: row.ends_on as PlainDate },
    purpose: row.purpose,
    state: row.state,
    unanswered: row.answer === 'waiting',
    unassessed: row.at === null,
  };
}

export interface CandidateNow extends PlaceFacts {
  readonly state: string;
}

/** A citizen for a job as things stand when the letter is written. */
export async function candidateNow(tx: Tx, authorityId: number, id: string): Promise<CandidateNow | null> {
  const row = await tx
    .selectFrom('job_candidate')
    .select(['company_name', 'order_title', 'state'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { company: row.company_name, task: row.order_title, days: null, state: row.state };
}
