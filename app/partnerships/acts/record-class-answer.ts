import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields } from '../../people/index.ts';
import type { PlanEvent } from '../../plan/index.ts';
import { type AnswerState, answered, answerState } from '../answering.ts';
import { withEnrolment } from '../enrolling.ts';
import type { InvitationAnswered } from '../events.ts';
import { invitationId } from '../fields.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { behalfLabels } from '../labels.ts';
import { both } from '../text.ts';
import { invites } from '../who.ts';
import { answerChoices, sharedFields } from './answer-class-invitation.ts';
import { onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  answer: fields.choice(both('record-answer.field'), answerChoices),
  ...sharedFields,
  behalfReason: fields.choice(both('record-answer.reason'), behalfLabels),
});

/** What the citizen said, written down by staff, with why. */
export const recordClassAnswer = act<typeof input, AnswerState, InvitationAnswered | PlanEvent>({
  ...onInvitation,
  name: 'record-class-answer',
  title: both('record-answer.title'),
  submit: both('record-answer.submit'),
  input,
  who: invites,
  basis: 'none',
  minutes: 2,
  locks: () => [],
  load: (tx, given, context) => answerState(tx, given.caseId, given.invitationId, context),
  decide: (state, { behalfReason, ...given }, context) =>
    answered(state, given, { byCitizen: false, behalfReason }, context),
  writes: withEnrolment,
  sentences: invitationSentences,
});
