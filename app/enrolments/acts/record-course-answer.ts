import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { HeardBy } from '../../plan/index.ts';
import { type AnswerState, answered, answerState } from '../answer.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { answerLabels, heardLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  answer: fields.choice<'yes' | 'no'>(both('record.answer'), answerLabels),
  heardBy: fields.choice<HeardBy>(both('record.heard'), heardLabels),
  shares: fields.tick(both('record.shares')),
  words: fields.optionalReason(both('answer.words')),
});

/** The same answer, heard by telephone or at a meeting and written down by staff. */
export const recordCourseAnswer = act<typeof input, AnswerState, CaseEvent>({
  ...inCase,
  name: 'record-course-answer',
  title: both('record.title'),
  lead: both('record.lead'),
  submit: both('record.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 1,
  load: (tx, { caseId }, context) => answerState(tx, caseId, context),
  decide: (state, { heardBy, shares, ...given }, context) =>
    answered(state, { ...given, shares: shares === true }, heardBy, context),
  writes: caseWrites,
  sentences: caseSentences,
});
