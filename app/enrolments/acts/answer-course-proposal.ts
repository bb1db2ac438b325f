import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type AnswerState, answered, answerState } from '../answer.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { answerLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  answer: fields.choice<'yes' | 'no'>(both('answer.answer'), answerLabels),
  shares: fields.tick(both('answer.shares'), both('answer.shares.help')),
  words: fields.optionalReason(both('answer.words')),
});

/** The citizen says yes or no thanks to a course. */
export const answerCourseProposal = act<typeof input, AnswerState, CaseEvent>({
  ...inCase,
  name: 'answer-course-proposal',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf],
  basis: lab('§ 53, stk. 1'),
  minutes: 1,
  load: (tx, { caseId }, context) => answerState(tx, caseId, context),
  decide: (state, { shares, ...given }, context) =>
    answered(state, { ...given, shares: shares === true }, null, context),
  writes: caseWrites,
  sentences: caseSentences,
});
