import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, representativeParty } from '../../people/index.ts';
import { type AnswerState, decideAnswer } from '../answering.ts';
import { yesNo } from '../labels.ts';
import { labOrder } from '../paragraphs.ts';
import { answerState } from '../queries/answering.ts';
import { both } from '../text.ts';
import {
  linkToken,
  onPlacement,
  placementId,
  type WithPlan,
  withPlanSentences,
  withPlanWrites,
  words,
} from './shared.ts';

const statement = labOrder('§ 65, stk. 6');

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  answer: fields.choice(both('field.answer'), yesNo),
  ratioKept: fields.choice(both('field.ratioKept'), yesNo, { mandatory: fields.demandedBy(statement) }),
  words: words(),
  token: linkToken(),
});

/** The written statement of whoever speaks for the employees on the ratio. By a link alone; performed through `as-party.ts`. */
export const answerPlacementAsRepresentative = act<typeof input, AnswerState, WithPlan>({
  ...onPlacement,
  name: 'answer-placement-as-representative',
  title: both('representative.title'),
  lead: both('representative.lead'),
  submit: both('answer.submit'),
  input,
  who: [representativeParty],
  basis: statement,
  minutes: 2,
  formElsewhere: true,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: 'representative', purpose: 'placement', subjectId: given.placementId }),
  decide: (state, { answer, ratioKept, words }, context) =>
    decideAnswer(
      state,
      {
        party: 'representative',
        answer,
        words: words ?? null,
        ratioKept: ratioKept === 'yes',
        channel: 'link',
        behalfReason: null,
      },
      context,
    ),
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
