import type { Tx } from '../../kernel/database/scope.ts';
import type { Decision } from '../decision.ts';
import { type DecisionPolicy, usualPolicy } from '../policy.ts';
import { decisionsOf } from './decisions.ts';
import { type Matter, otherMatters } from './matters.ts';
import { policies } from './policies.ts';

/** What another round of a decision is opened from. */
export interface RoundState extends Matter {
  /** Every decision of the case: one of them may be a later round already. */
  readonly all: readonly Decision[];
  readonly policies: (kind: string) => DecisionPolicy;
}

export async function roundState(tx: Tx, authorityId: number, caseId: string, decisionId: string): Promise<RoundState> {
  const all = await decisionsOf(tx, authorityId, caseId);
  const known = await policies(tx, authorityId);
  return {
    decision: all.find(({ id }) => id === decisionId) ?? null,
    all,
    others: await otherMatters(tx, authorityId, caseId, {}),
    policies: (kind) => known.get(kind) ?? usualPolicy,
  };
}
