import type { Tx } from '../../kernel/database/scope.ts';
import type { Decision } from '../decision.ts';
import type { DecisionKinds } from '../kind.ts';
import type { Weighed } from '../lacks.ts';
import { groundFor } from './ground.ts';
import { mandateFor, policyOf } from './policies.ts';

type Signer = Pick<Weighed, 'signerId' | 'today' | 'oralNoted'>;

/** Everything a signature is weighed by, as it is this moment: the law read anew, the mandate, the municipality's wish for two. */
export async function weighedFor(
  tx: Tx,
  authorityId: number,
  kinds: DecisionKinds,
  decision: Decision,
  { signerId, today, oralNoted }: Signer,
): Promise<Weighed> {
  const kind = kinds.must(decision.kind);
  const { result, terms, caseId, oere } = decision;
  return {
    decision,
    kind,
    ground: result === null ? null : await groundFor(tx, authorityId, caseId, { kind, terms, result, on: today }),
    twoPersons: (await policyOf(tx, authorityId, decision.kind)).twoPersons,
    mandate: await mandateFor(tx, authorityId, signerId, kind.mandate, oere, today),
    signerId,
    today,
    oralNoted,
  };
}
