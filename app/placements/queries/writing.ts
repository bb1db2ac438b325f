import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseState } from '../../people/index.ts';
import { type PlanState, planState } from '../../plan/index.ts';
import { type House, type Recipient, tokensFor } from '../messages.ts';
import type { Placement } from '../placement.ts';
import { prolonged } from './checks-for.ts';
import { companyRecipient, houseFor } from './house.ts';
import { placementById } from './placements.ts';

/** What acts of staff on one placement are decided from. */
export interface WritingState {
  readonly closed: boolean;
  readonly placement: Placement;
  /** Another one that prolongs it is granted: what comes after its end is that one's. */
  readonly isProlonged: boolean;
  /** The first of those that it prolongs; itself where it prolongs none. */
  readonly root: Placement;
  readonly plan: PlanState;
  readonly contact: Recipient;
  readonly house: House;
  readonly tokens: readonly string[];
}

export async function writingState(
  tx: Tx,
  { caseId, placementId }: { readonly caseId: string; readonly placementId: string },
  { home, actor }: Pick<ActContext, 'home' | 'actor'>,
): Promise<WritingState | null> {
  const placement = await placementById(tx, home, placementId);
  const found = await caseState(tx, home, caseId);
  const plan = await planState(tx, home, caseId);
  if (!found || !plan || placement?.caseId !== caseId) return null;
  const prolonging = await tx
    .selectFrom('placement')
    .select('id')
    .where('authority_id', '=', home)
    .where('extends_id', '=', placementId)
    .where('state', 'in', ['granted', 'ended'])
    .executeTakeFirst();
  return {
    closed: found.closed,
    placement,
    isProlonged: prolonging !== undefined,
    root:
      placement.extendsId === null ? placement : ((await prolonged(tx, home, placement.extendsId)).at(-1) ?? placement),
    plan,
    contact: await companyRecipient(tx, home, placement),
    house: await houseFor(tx, home, placement.organisationId, actor.id),
    tokens: tokensFor(2),
  };
}
