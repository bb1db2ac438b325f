import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../kernel/act/decision.ts';
import { about, caseClosed } from './acts/shared.ts';
import type { AnswerState } from './answering.ts';
import type { PlacementEvent } from './events.ts';
import { both } from './text.ts';

export interface GivenCheck {
  readonly party: 'citizen' | 'company';
  readonly followUpId: string;
  readonly score: number;
  readonly words: string | null;
}

/** How it goes, as one side sees it. When both have answered the check is done. */
export function decideCheck(state: AnswerState, given: GivenCheck, context: ActContext): Decision<PlacementEvent> {
  const { placement, closed, link } = state;
  if (closed) return caseClosed;
  if (link !== null && !link.isOpen) return refuse('link-over', both('answer.refused.link'));
  const check = placement.followUps.find(({ id, kind }) => id === given.followUpId && kind === 'check');
  const isAsked = check !== undefined && (check.state === 'asked' || check.state === 'done');
  if (!isAsked || (placement.state !== 'granted' && placement.state !== 'ended'))
    return refuse('not-asked', both('check.refused.notAsked'));
  const other = given.party === 'citizen' ? check.companyScore : check.citizenScore;
  return accept<PlacementEvent>({
    type: 'placements.check-answered',
    caseId: placement.caseId,
    data: {
      ...about(placement, context),
      followUpId: check.id,
      party: given.party,
      name: link?.name ?? context.actor.name,
      score: given.score,
      complete: other !== null,
      linkId: link?.id ?? null,
    },
    unrecorded: { words: given.words },
  });
}
