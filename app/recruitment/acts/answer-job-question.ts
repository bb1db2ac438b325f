import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type AnswerState, answered, answerState, cvDraft } from '../answering.ts';
import { type CandidateAnswered, candidateWrites } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { both } from '../text.ts';

export const answerChoices = {
  yes: both('answer.yes'),
  no: both('answer.no'),
  talk: both('answer.talk'),
} as const;

export const candidateId = () => fields.hiddenId(both('field.candidate'));

/** What a yes lets the company see, chosen by the citizen. */
export const sharedFields = {
  cv: fields.optional(both('answer.cv'), 600, 'textarea', { help: both('answer.cv.help') }),
  sharePhone: fields.tick(both('answer.phone')),
  words: fields.optional(both('answer.words'), 400, 'textarea', { help: both('answer.words.help') }),
} as const;

const input = z.object({
  caseId: fields.caseId(),
  candidateId: candidateId(),
  answer: fields.choice(both('answer.field'), answerChoices),
  ...sharedFields,
});

/** The citizen decides. Before a yes the company does not know that anybody was asked. */
export const answerJobQuestion = act<typeof input, AnswerState, CandidateAnswered>({
  name: 'answer-job-question',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf],
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
  formElsewhere: true,
  guards: [],
  decide: (state, given, { actor }) =>
    answered(state, given, { name: actor.name, byCitizen: true, behalfReason: null }),
  writes: candidateWrites,
  sentences: { 'recruitment.candidate-answered': candidateSentences['recruitment.candidate-answered'] },
});
