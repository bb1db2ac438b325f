import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields } from '../../people/index.ts';
import { type AnswerState, answered, answerState, cvDraft } from '../answering.ts';
import { type CandidateAnswered, candidateWrites } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { behalfLabels } from '../labels.ts';
import { both } from '../text.ts';
import { findsPeople } from '../who.ts';
import { answerChoices, candidateId, sharedFields } from './answer-job-question.ts';

const input = z.object({
  caseId: fields.caseId(),
  candidateId: candidateId(),
  answer: fields.choice(both('behalf.field'), answerChoices),
  behalfReason: fields.choice(both('behalf.why'), behalfLabels, { control: 'select' }),
  ...sharedFields,
});

/** What the citizen said on the telephone or across the table, written down with the reason why. */
export const recordCandidateAnswer = act<typeof input, AnswerState, CandidateAnswered>({
  name: 'record-candidate-answer',
  title: both('behalf.title'),
  submit: both('behalf.submit'),
  input,
  who: findsPeople,
  basis: 'none',
  aspect: 'job-question',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, given, { home }) => answerState(tx, home, given.caseId, given.candidateId),
  async prefill(tx, { home }, caseId) {
    const cv = caseId === null ? undefined : await cvDraft(tx, home, caseId);
    return cv === undefined ? {} : { cv };
  },
  guards: [],
  decide: (state, { behalfReason, ...given }, { actor }) =>
    answered(state, given, { name: actor.name, byCitizen: false, behalfReason }),
  writes: candidateWrites,
  sentences: { 'recruitment.candidate-answered': candidateSentences['recruitment.candidate-answered'] },
});
