import type { Tx } from '../kernel/database/scope.ts';
import { type EventOf, type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { type CaseOpened, caseBeforeMove, inAuthority } from '../people/index.ts';

/** What both sides agreed, and what came of it. Proposals were made by somebody in the other municipality, and end there. */
const kept = ['agreed', 'under-way', 'done'] as const;

async function readThere(tx: Tx, authorityId: number, caseId: string) {
  return {
    goals: await tx
      .selectFrom('plan_goal')
      .selectAll()
      .where('authority_id', '=', authorityId)
      .where('case_id', '=', caseId)
      .execute(),
    step: await tx
      .selectFrom('plan_step')
      .selectAll()
      .where('authority_id', '=', authorityId)
      .where('case_id', '=', caseId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
    cards: await tx
      .selectFrom('plan_card')
      .selectAll()
      .where('authority_id', '=', authorityId)
      .where('case_id', '=', caseId)
      .where('state', 'in', kept)
      .execute(),
  };
}

/**
 * The plan follows a citizen who moves, as the law asks (BEK-LAB § 135: what was agreed is kept as far as possible). The new
 * municipality looks at it with the citizen; nothing is changed by the move itself.
 */
async function takeAlong(tx: Tx, event: EventOf<CaseOpened>, { newId }: ListenerTools): Promise<void> {
  const { movedFrom } = event.data;
  if (movedFrom === null || event.caseId === null) return;
  const [here, caseId] = [event.authorityId, event.caseId];
  const before = await caseBeforeMove(tx, here, caseId, movedFrom);
  if (before === null) return;
  const plan = await inAuthority(tx, movedFrom, here, () => readThere(tx, movedFrom, before));
  // Ids of their own: somebody who moves back meets the rows of the first time.
  const moved = () => ({ authority_id: here, case_id: caseId, id: newId() });
  for (const goal of plan.goals)
    await tx
      .insertInto('plan_goal')
      .values({ ...goal, ...moved() })
      .execute();
  if (plan.step)
    await tx
      .insertInto('plan_step')
      .values({ ...plan.step, ...moved() })
      .execute();
  for (const card of plan.cards)
    await tx
      .insertInto('plan_card')
      .values({ ...card, ...moved(), details: JSON.stringify(card.details) })
      .execute();
  const goal = plan.goals.find(({ ended_at }) => ended_at === null);
  await tx
    .updateTable('case_overview')
    .set({
      goal: goal?.words ?? null,
      job_title: goal?.job_title ?? null,
      next_step: plan.step?.words ?? null,
      next_step_on: plan.step?.on_day ?? null,
      next_step_whose: plan.step?.whose ?? null,
    })
    .where('authority_id', '=', here)
    .where('case_id', '=', caseId)
    .execute();
}

const planComesAlong = listener<CaseOpened>({
  name: 'plan-comes-along',
  on: ['people.case-opened'],
  handle: takeAlong,
});

export const planListeners: readonly Listener[] = [planComesAlong];
