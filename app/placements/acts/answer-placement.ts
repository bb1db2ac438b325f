import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type AnswerState, decideAnswer } from '../answering.ts';
import { yesNo } from '../labels.ts';
import { answerState } from '../queries/answering.ts';
import { both } from '../text.ts';
import { onPlacement, placementId, type WithPlan, withPlanSentences, withPlanWrites, words } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  answer: fields.choice(both('field.answer'), yesNo),
  words: words(),
});

/** The citizen says yes or no. A place is an offer: nobody is placed. */
export const answerPlacement = act<typeof input, AnswerState, WithPlan>({
  ...onPlacement,
  name: 'answer-placement',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf],
  minutes: 1,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: null, purpose: 'placement', subjectId: given.placementId }),
  decide: (state, { answer, words }, context) =>
    decideAnswer(
      state,
      { party: 'citizen', answer, words: words ?? null, ratioKept: null, channel: 'own-page', behalfReason: null },
      context,
    ),
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
