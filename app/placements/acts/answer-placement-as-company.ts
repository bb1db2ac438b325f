import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { companyParty, fields } from '../../people/index.ts';
import { type AnswerState, decideAnswer } from '../answering.ts';
import { yesNo } from '../labels.ts';
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

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  answer: fields.choice(both('field.answer'), yesNo),
  words: words(),
  token: linkToken(),
});

/** The company says yes or no, on its own page or by a link. Performed through `as-party.ts` alone. */
export const answerPlacementAsCompany = act<typeof input, AnswerState, WithPlan>({
  ...onPlacement,
  name: 'answer-placement-as-company',
  title: both('company.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [companyParty],
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: 'company', purpose: 'placement', subjectId: given.placementId }),
  decide: (state, { answer, words }, context) =>
    decideAnswer(
      state,
      {
        party: 'company',
        answer,
        words: words ?? null,
        ratioKept: null,
        channel: state.link === null ? 'own-page' : 'link',
        behalfReason: null,
      },
      context,
    ),
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
