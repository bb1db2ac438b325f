import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import { stepSet } from '../../plan/index.ts';
import { planThrough } from '../answering.ts';
import { assessed, endReasonOf, lackOfAssessment } from '../assessing.ts';
import { endedPlacement, lackOfEnd } from '../ending.ts';
import { endReasonLabels } from '../labels.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { both } from '../text.ts';
import { assessInput, assessmentOf } from './assess-input.ts';
import { caseClosed, onPlacement, type WithPlan, withPlanSentences, withPlanWrites } from './shared.ts';

const input = z.object({
  ...assessInput,
  nextStep: fields.optional(both('field.nextStep'), 300),
  nextStepOn: fields.optionalDate(both('field.nextStepOn')),
  endedOn: fields.optionalDate(both('field.endedOn')),
  endReason: fields.optionalChoice(both('field.endReason'), endReasonLabels),
});

/** Staff's own assessment closes the place, notes what it led to, and sets the next step of the plan, in one go. */
export const assessPlacementAsStaff = act<typeof input, WritingState, WithPlan>({
  ...onPlacement,
  name: 'assess-placement-as-staff',
  title: both('assess.staff.title'),
  lead: both('assess.lead'),
  submit: both('assess.submit'),
  input,
  who: findsPlaces,
  minutes: 2,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide(state, typed, context) {
    const { closed, placement, plan } = state;
    if (closed) return caseClosed;
    const given = {
      ...assessmentOf(typed),
      party: 'staff',
      channel: 'own-page',
      name: context.actor.name,
      nextStep: typed.nextStep ?? null,
      linkId: null,
    } as const;
    if (typed.nextStepOn && !typed.nextStep)
      return refuse('no-step', both('assess.refused.stepOn'), { nextStep: both('assess.refused.stepOn') });
    const lack = lackOfAssessment(placement, given, context.today);
    if (lack) return lack;
    const events: WithPlan[] = [];
    let shown = placement;
    if (placement.state === 'granted') {
      const { today } = context;
      const endedOn = typed.endedOn ?? (today < placement.endsOn ? today : placement.endsOn);
      const lackEnd = lackOfEnd(state, endedOn);
      if (lackEnd) return lackEnd;
      const endReason = typed.endReason ?? endReasonOf(given.offered);
      const { ended, cards } = endedPlacement(state, { endedOn, endReason, words: given.words, asks: true }, context);
      events.push(ended, ...cards);
      shown = { ...placement, endedOn };
    }
    events.push(...assessed(shown, given, context));
    if (typed.nextStep)
      events.push(
        stepSet(
          planThrough(plan, events),
          { words: typed.nextStep, onDay: typed.nextStepOn ?? null, whose: 'both' },
          context,
        ),
      );
    return accept<WithPlan>(...events);
  },
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
