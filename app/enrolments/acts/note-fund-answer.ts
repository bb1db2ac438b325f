import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, leads } from '../../people/index.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { type SeatState, seatState } from '../held.ts';
import { paidLabels } from '../labels.ts';
import { paid } from '../paid.ts';
import { lab } from '../paragraphs.ts';
import { fundScheme, lawCategories } from '../schemes.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  answer: fields.choice<'yes' | 'no'>(both('fund.answer'), paidLabels),
  fund: fields.optional(both('fund.name'), 120),
  answeredOn: fields.date(both('fund.on')),
  startsOn: fields.optionalDate(both('paid.starts')),
  endsOn: fields.optionalDate(both('paid.ends')),
  words: fields.optionalReason(both('fund.words')),
});

/** The six weeks: the a-kasse decides (LAB § 49), and its answer is noted. A yes is told to the law as what it is. */
export const noteFundAnswer = act<typeof input, SeatState, CaseEvent>({
  ...inCase,
  name: 'note-fund-answer',
  title: both('fund.title'),
  lead: both('fund.lead'),
  submit: both('fund.submit'),
  input,
  who: leads('education'),
  basis: lab('§§ 48-49'),
  minutes: 1,
  load: seatState,
  prefill: async (_tx, { today }) => ({ answeredOn: today }),
  decide: (state, { fund, words, ...given }, context) =>
    paid(
      state,
      {
        ...given,
        ...{ scheme: fundScheme, payer: 'fund', payerName: fund ?? null, words: words ?? null },
        lawCategory: lawCategories.T01,
      },
      context,
    ),
  writes: caseWrites,
  sentences: caseSentences,
});
