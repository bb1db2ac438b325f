import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { DecisionKinds } from '../kind.ts';
import type { Weighed } from '../lacks.ts';
import { type Matter, matterOf } from './matters.ts';
import { weighedFor } from './weighed.ts';

/** What a signature is decided from. The law is read in the same transaction that signs. */
export interface SigningState extends Matter {
  /** Null where the decision is gone. */
  readonly weighed: Weighed | null;
}

export async function signingState(
  tx: Tx,
  kinds: DecisionKinds,
  { caseId, decisionId }: { readonly caseId: string; readonly decisionId: string },
  { home, actor, today }: ActContext,
): Promise<SigningState> {
  const matter = await matterOf(tx, home, caseId, decisionId);
  const signer = { signerId: actor.id, today, oralNoted: false };
  return {
    ...matter,
    weighed: matter.decision ? await weighedFor(tx, home, kinds, matter.decision, signer) : null,
  };
}
