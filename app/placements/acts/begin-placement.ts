import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import { movedCard } from '../card.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { both } from '../text.ts';
import {
  about,
  caseClosed,
  onPlacement,
  placementId,
  type WithPlan,
  withPlanSentences,
  withPlanWrites,
} from './shared.ts';

const input = z.object({ caseId: fields.caseId(), placementId: placementId() });

/** The first day has come: the card of the plan is under way. Done by the clock each morning; a second time it is refused. */
export const beginPlacement = act<typeof input, WritingState, WithPlan>({
  ...onPlacement,
  name: 'begin-placement',
  title: both('begin.title'),
  submit: both('begin.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement, plan }, _, context) {
    if (closed) return caseClosed;
    const { state, startsOn, endsOn, cardId } = placement;
    const isTime = state === 'granted' && startsOn <= context.today && context.today <= endsOn;
    const cards = isTime ? movedCard(plan, cardId, 'under-way', {}, context) : [];
    if (cards.length === 0) return refuse('not-now', both('begin.refused'));
    return accept<WithPlan>(
      { type: 'placements.begun', caseId: placement.caseId, data: about(placement, context) },
      ...cards,
    );
  },
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
