import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import { type AnswerState, decideAnswer } from '../answering.ts';
import { behalfLabels, partyLabels, yesNo } from '../labels.ts';
import { answerState } from '../queries/answering.ts';
import { both } from '../text.ts';
import { onPlacement, placementId, type WithPlan, withPlanSentences, withPlanWrites, words } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  party: fields.choice(both('field.party'), partyLabels),
  answer: fields.choice(both('field.answer'), yesNo),
  ratioKept: fields.optionalChoice(both('field.ratioKept'), yesNo),
  behalfReason: fields.choice(both('field.behalfReason'), behalfLabels),
  words: words(),
});

/** Somebody's answer, written down by staff with the reason why they do it. */
export const recordPlacementAnswer = act<typeof input, AnswerState, WithPlan>({
  ...onPlacement,
  name: 'record-placement-answer',
  title: both('record.title'),
  lead: both('record.lead'),
  submit: both('record.submit'),
  input,
  who: findsPlaces,
  minutes: 2,
  formElsewhere: true,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: null, purpose: 'placement', subjectId: given.placementId }),
  decide: (state, { party, answer, ratioKept, behalfReason, words }, context) =>
    decideAnswer(
      state,
      {
        party,
        answer,
        words: words ?? null,
        ratioKept: ratioKept === undefined ? null : ratioKept === 'yes',
        channel: 'on-behalf',
        behalfReason,
      },
      context,
    ),
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
