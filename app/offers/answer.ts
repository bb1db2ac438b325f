import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { caseLaw } from '../law/index.ts';
import { dutyBehind, type HeardBy } from '../plan/index.ts';
import { cardMoved } from './cards.ts';
import { type CaseEvent, caseOffers, isRefusal, type OffersOfCase, participationIn } from './case-act.ts';

export interface AnswerState extends OffersOfCase {
  /** Does a duty stand behind offers today? Kept on the card when both say yes (mission B6). */
  readonly duty: boolean | null;
}

export async function answerState(
  tx: Tx,
  home: number,
  caseId: string,
  today: ActContext['today'],
): Promise<AnswerState | null> {
  const state = await caseOffers(tx, home, caseId);
  if (!state) return null;
  return { ...state, duty: dutyBehind('offer', await caseLaw(tx, home, caseId, { on: today })) };
}

interface Given {
  readonly caseId: string;
  readonly participationId: string;
  readonly answer: 'yes' | 'no';
  readonly words?: string | undefined;
}

/** The citizen's answer, by whoever wrote it down. */
export function answered(
  state: AnswerState,
  { caseId, participationId, answer, words }: Given,
  heardBy: HeardBy | null,
  context: ActContext,
): Decision<CaseEvent> {
  const found = participationIn(state, participationId, ['proposed']);
  if (isRefusal(found)) return found;
  const note = words ?? null;
  const duty = found.category === 'mentor' ? false : state.duty;
  const change = answer === 'yes' ? { state: 'agreed' as const, duty, note } : { state: 'declined' as const, note };
  return accept<CaseEvent>(
    {
      type: 'offers.answered',
      caseId,
      data: {
        participationId,
        offerId: found.offerId,
        offerName: found.offerName,
        ...{ answer, heardBy, words: note },
        byName: context.actor.name,
      },
    },
    ...cardMoved(state.plan, found, change, context),
  );
}
