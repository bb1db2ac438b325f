import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type CaseEvent, caseSentences, caseWrites, inCase } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { type SeatState, seatState } from '../held.ts';
import { notedLabels, paidLabels, payerLabels } from '../labels.ts';
import { paid } from '../paid.ts';
import type { NotedScheme } from '../schemes.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  payer: fields.choice(both('noted.payer'), {
    employer: payerLabels.employer,
    fund: payerLabels.fund,
    citizen: payerLabels.citizen,
  }),
  payerName: fields.optional(both('noted.name'), 120),
  scheme: fields.optionalChoice<NotedScheme>(both('noted.scheme'), notedLabels, { control: 'select' }),
  answer: fields.choice<'yes' | 'no'>(both('noted.answer'), paidLabels),
  answeredOn: fields.date(both('noted.on')),
  startsOn: fields.optionalDate(both('paid.starts')),
  endsOn: fields.optionalDate(both('paid.ends')),
  words: fields.optionalReason(both('noted.words')),
});

/** An employer, a fund or the citizen pays: noted, and nothing is decided here. It is no offer of the law. */
export const noteCourseAgreed = act<typeof input, SeatState, CaseEvent>({
  ...inCase,
  name: 'note-course-agreed',
  title: both('noted.title'),
  lead: both('noted.lead'),
  submit: both('noted.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  minutes: 1,
  load: seatState,
  prefill: async (_tx, { today }) => ({ answeredOn: today }),
  decide: (state, { scheme, payerName, words, ...given }, context) =>
    paid(
      state,
      {
        ...given,
        ...{ scheme: scheme ?? null, payerName: payerName ?? null, words: words ?? null, lawCategory: null },
      },
      context,
    ),
  writes: caseWrites,
  sentences: caseSentences,
});
