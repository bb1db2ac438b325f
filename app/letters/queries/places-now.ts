import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { placementById } from '../../placements/index.ts';
import { candidateById } from '../../recruitment/index.ts';
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
  const found = await placementById(tx, authorityId, id);
  if (!found) return null;
  return {
    company: found.companyName,
    task: found.functionTitle,
    days: { from: found.startsOn, to: found.endsOn },
    purpose: found.purpose,
    state: found.state,
    unanswered: found.confirmations.some(({ party, state }) => party === 'citizen' && state === 'waiting'),
    unassessed: !found.assessments.some(({ party }) => party === 'citizen'),
  };
}

export interface CandidateNow extends PlaceFacts {
  readonly state: string;
}

/** A citizen for a job as things stand when the letter is written. */
export async function candidateNow(
  tx: Tx,
  authorityId: number,
  caseId: string,
  id: string,
): Promise<CandidateNow | null> {
  const found = await candidateById(tx, authorityId, caseId, id);
  return found && { company: found.companyName, task: found.orderTitle, days: null, state: found.state };
}
