import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import { type CaseEvent, caseSentences, caseWrites, courseIn, inCase, isRefusal, ofCourse } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { type SeatState, seatState } from '../held.ts';
import { seatsBy } from '../seats.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  words: fields.optionalReason(both('withdraw.words')),
});

/** Before the first day it can be taken back by either. Nothing follows from it. */
export const withdrawCourse = act<typeof input, SeatState, CaseEvent>({
  ...inCase,
  name: 'withdraw-course',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: 'none',
  minutes: 1,
  load: seatState,
  decide(state, { caseId, enrolmentId, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed', 'granted']);
    if (isRefusal(found)) return found;
    const had = found.state === 'granted';
    // A proposal is stopped by whoever made it and declined by the other: the card may go both ways.
    const card = found.state === 'proposed' ? ('declined' as const) : ('stopped' as const);
    return accept<CaseEvent>(
      {
        type: 'enrolments.withdrawn',
        caseId,
        data: {
          ...ofCourse(found, context),
          seats: had ? seatsBy(state.held, -1) : null,
          wasTold: had && found.lawCategory !== null,
          words,
        },
      },
      ...cardMoved(state.plan, found, { state: card, note: words }, context),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
