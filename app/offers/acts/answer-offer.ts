import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type AnswerState, answered, answerState } from '../answer.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { participationId } from '../fields.ts';
import { answerLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  participationId: participationId(),
  answer: fields.choice<'yes' | 'no'>(both('answer.answer'), answerLabels),
  words: fields.optionalReason(both('answer.words')),
});

/** The citizen says yes or no thanks to an offer. */
export const answerOffer = act<typeof input, AnswerState, CaseEvent>({
  ...inCase,
  name: 'answer-offer',
  title: both('answer.title'),
  lead: both('answer.lead'),
  submit: both('answer.submit'),
  input,
  who: [citizenSelf],
  basis: lab('§ 53, stk. 1'),
  minutes: 1,
  load: (tx, { caseId }, { home, today }) => answerState(tx, home, caseId, today),
  decide: (state, given, context) => answered(state, given, null, context),
  writes: caseWrites,
  sentences: caseSentences,
});
