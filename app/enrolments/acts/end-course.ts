import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, schoolParty, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import { type CaseEvent, caseSentences, caseWrites, courseIn, inCase, isRefusal, ofCourse } from '../case-act.ts';
import type { Result } from '../enrolment.ts';
import { enrolmentId } from '../fields.ts';
import { type SeatState, seatState } from '../held.ts';
import { resultLabels } from '../labels.ts';
import { isLawCategory } from '../schemes.ts';
import { seatsBy } from '../seats.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  result: fields.choice<Result>(both('end.result'), resultLabels),
  endedOn: fields.date(both('end.on')),
  words: fields.optionalReason(both('end.words'), both('end.words.help')),
});

/** How it ended: the school tells it, or staff. Plan, law and figures follow; nothing else does. */
export const endCourse = act<typeof input, SeatState, CaseEvent>({
  ...inCase,
  name: 'end-course',
  title: both('end.title'),
  lead: both('end.lead'),
  submit: both('end.submit'),
  input,
  who: [...worksOnCase, schoolParty],
  basis: 'none',
  minutes: 1,
  load: seatState,
  prefill: async (_tx, { today }) => ({ endedOn: today }),
  decide(state, { caseId, enrolmentId, result, endedOn, words = null }, context) {
    const found = courseIn(state, enrolmentId, ['under-way']);
    if (isRefusal(found)) return found;
    const { startsOn, endsOn, hoursWeek, lawCategory } = found;
    const at = (key: 'end.refused.future' | 'end.refused.before') =>
      refuse('wrong-end', both(key), { endedOn: both(key) });
    if (endedOn > context.today) return at('end.refused.future');
    if (startsOn !== null && endedOn < startsOn) return at('end.refused.before');
    const wasTold = lawCategory !== null && isLawCategory(lawCategory) && startsOn !== null;
    return accept<CaseEvent>(
      {
        type: 'enrolments.ended',
        caseId,
        data: {
          ...ofCourse(found, context),
          ...{ result, endedOn },
          told: wasTold ? { id: context.newId(), lawCategory, startsOn, endsOn, hoursWeek } : null,
          seats: result === 'stopped' ? seatsBy(state.held, -1) : null,
          // The question after a short course is still asked.
          dropped: found.checks
            .filter(({ state: one, moment }) => one === 'planned' && (moment !== 'after' || result === 'stopped'))
            .map(({ id }) => id),
          bySchool: context.actor.kind === 'organisation',
        },
        unrecorded: { words },
      },
      ...cardMoved(state.plan, found, { state: result === 'stopped' ? 'stopped' : 'done', note: words }, context),
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
