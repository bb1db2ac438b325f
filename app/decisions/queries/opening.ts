import type { Tx } from '../../kernel/database/scope.ts';
import { caseState } from '../../people/index.ts';
import { type Decision, isOpen, type OtherMatters } from '../decision.ts';
import type { DecisionPolicy } from '../policy.ts';
import { decisionsOf } from './decisions.ts';
import { otherMatters } from './matters.ts';
import { policyOf } from './policies.ts';

/** What a new decision is opened from. */
export interface OpeningState {
  readonly closed: boolean;
  readonly open: readonly Pick<Decision, 'kind' | 'terms'>[];
  readonly policy: DecisionPolicy;
  readonly others: OtherMatters;
  readonly contact: { readonly id: string; readonly name: string } | null;
}

export async function openingState(
  tx: Tx,
  authorityId: number,
  caseId: string,
  kind: string,
): Promise<OpeningState | null> {
  const found = await caseState(tx, authorityId, caseId);
  if (!found) return null;
  const row = await tx
    .selectFrom('case_overview')
    .select(['contact_staff_id', 'contact_name'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return {
    closed: found.closed,
    open: (await decisionsOf(tx, authorityId, caseId)).filter(isOpen),
    policy: await policyOf(tx, authorityId, kind),
    others: await otherMatters(tx, authorityId, caseId, {}),
    contact: row?.contact_staff_id ? { id: row.contact_staff_id, name: row.contact_name ?? '' } : null,
  };
}
