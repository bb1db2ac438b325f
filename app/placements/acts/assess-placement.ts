import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf } from '../../people/index.ts';
import type { AnswerState } from '../answering.ts';
import { assessed, lackOfAssessment } from '../assessing.ts';
import type { PlacementEvent } from '../events.ts';
import { answerState } from '../queries/answering.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { assessInput, assessmentOf } from './assess-input.ts';
import { caseClosed, onPlacement } from './shared.ts';

const input = z.object(assessInput);

export const assessPlacement = act<typeof input, AnswerState, PlacementEvent>({
  ...onPlacement,
  name: 'assess-placement',
  title: both('assess.title'),
  lead: both('assess.lead'),
  submit: both('assess.submit'),
  input,
  who: [citizenSelf],
  minutes: 2,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: null, purpose: 'assessment', subjectId: given.placementId }),
  decide({ closed, placement }, typed, context) {
    if (closed) return caseClosed;
    const who = {
      party: 'citizen',
      channel: 'own-page',
      name: context.actor.name,
      nextStep: null,
      linkId: null,
    } as const;
    const given = { ...assessmentOf(typed), ...who };
    const lack = lackOfAssessment(placement, given, context.today);
    return lack ?? accept<PlacementEvent>(...assessed(placement, given, context));
  },
  writes: placementWrites,
  sentences: placementSentences,
});
