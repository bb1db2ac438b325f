import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import type { PlanEvent } from '../../plan/index.ts';
import { type AnswerState, answered, answerState } from '../answering.ts';
import { withEnrolment } from '../enrolling.ts';
import type { InvitationAnswered } from '../events.ts';
import { invitationId } from '../fields.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { both } from '../text.ts';
import { onInvitation } from './shared.ts';

export const answerChoices = { yes: both('class-answer.yes'), no: both('class-answer.no') } as const;

/** What a yes lets others see, chosen by the citizen. */
export const sharedFields = {
  shareSchool: fields.tick(both('class-answer.school')),
  shareCompanies: fields.tick(both('class-answer.companies')),
  words: fields.optional(both('class-answer.words'), 400, 'textarea'),
} as const;

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  answer: fields.choice(both('class-answer.field'), answerChoices),
  ...sharedFields,
});

/** The citizen decides. Before a yes no party knows that anybody was asked; a no needs no reason. */
export const answerClassInvitation = act<typeof input, AnswerState, InvitationAnswered | PlanEvent>({
  ...onInvitation,
  name: 'answer-class-invitation',
  title: both('class-answer.title'),
  submit: both('class-answer.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  minutes: 2,
  locks: () => [],
  load: (tx, given, context) => answerState(tx, given.caseId, given.invitationId, context),
  formElsewhere: true,
  decide: (state, given, context) => answered(state, given, { byCitizen: true, behalfReason: null }, context),
  writes: withEnrolment,
  sentences: invitationSentences,
});
