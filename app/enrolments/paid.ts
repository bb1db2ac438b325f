import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../kernel/act/decision.ts';
import { cardMoved } from './cards.ts';
import { type CaseEvent, courseIn, isRefusal, ofCourse } from './case-act.ts';
import type { Payer } from './enrolment.ts';
import type { SeatState } from './held.ts';
import type { LawCategory } from './schemes.ts';
import { seatsBy } from './seats.ts';
import { both } from './text.ts';

export interface Paid {
  readonly caseId: string;
  readonly enrolmentId: string;
  readonly answer: 'yes' | 'no';
  readonly scheme: string | null;
  readonly payer: Payer;
  readonly payerName: string | null;
  readonly answeredOn: PlainDate;
  readonly startsOn?: PlainDate | undefined;
  readonly endsOn?: PlainDate | undefined;
  readonly words: string | null;
  /** Null where it is no offer of the law. */
  readonly lawCategory: LawCategory | null;
}

/** What somebody else than the municipality answered, as it is noted: with a yes the place is certain. */
export function paid(state: SeatState, given: Paid, context: ActContext): Decision<CaseEvent> {
  const found = courseIn(state, given.enrolmentId, ['agreed']);
  if (isRefusal(found)) return found;
  const { caseId, scheme, payer, payerName, answeredOn, words, lawCategory } = given;
  if (answeredOn > context.today)
    return refuse('future', both('paid.refused.future'), { answeredOn: both('paid.refused.future') });
  const of = { ...ofCourse(found, context), scheme, payer, payerName, answeredOn };
  if (given.answer === 'no')
    return accept<CaseEvent>({ type: 'enrolments.payer-refused', caseId, data: of, unrecorded: { words } });
  const [startsOn, endsOn] = [given.startsOn ?? found.startsOn, given.endsOn ?? found.endsOn];
  if (startsOn === null)
    return refuse('start-missing', both('paid.refused.starts'), { startsOn: both('paid.refused.starts') });
  if (endsOn !== null && endsOn < startsOn)
    return refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') });
  return accept<CaseEvent>(
    {
      type: 'enrolments.granted',
      caseId,
      data: {
        ...of,
        ...{ startsOn, endsOn, lawCategory, decisionId: null },
        told:
          lawCategory === null
            ? null
            : { id: context.newId(), lawCategory, startsOn, endsOn, hoursWeek: found.hoursWeek },
        seats: seatsBy(state.held, 1),
      },
      unrecorded: { words },
    },
    ...cardMoved(state.plan, found, { startsOn, endsOn }, context),
  );
}
