import { daysBetween, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Complaint, firstDueOn } from './complaint.ts';

export type ComplaintStep = 'assess' | 'await-answer' | 'no-answer' | 'forward' | 'with-board' | 'closed';

/** Where a complaint stands, for whoever looks at it. */
export interface ComplaintView {
  readonly step: ComplaintStep;
  readonly turn: 'authority' | 'citizen' | 'board' | 'nobody';
  /** Null where no day is set: with the board, closed, or the citizen let the time pass. */
  readonly dueOn: PlainDate | null;
  /** Below nought when the day is over. */
  readonly daysLeft: number | null;
  /** The authority has let its own day pass and has not done its part yet. */
  readonly late: boolean;
  /** Whether the authority kept its days; null while that cannot be said. */
  readonly kept: boolean | null;
}

/** Pure: what the rows say on a day. The citizen is told as plainly as the staff whether the authority kept the law's days. */
export function complaintView(complaint: Complaint, today: PlainDate): ComplaintView {
  const { step, turn } = placeOf(complaint, today);
  const dueOn = step === 'assess' || step === 'forward' || step === 'await-answer' ? complaint.dueOn : null;
  const late = turn === 'authority' && dueOn !== null && dueOn < today;
  return {
    step,
    turn,
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    late,
    kept: late || missed(complaint) ? false : step === 'closed' || step === 'with-board' ? true : null,
  };
}

function placeOf({ state, answerUntil }: Complaint, today: PlainDate): Pick<ComplaintView, 'step' | 'turn'> {
  switch (state) {
    case 'received':
      return { step: 'assess', turn: 'authority' };
    case 'to-forward':
      return { step: 'forward', turn: 'authority' };
    case 'awaits-citizen':
      return answerUntil !== null && answerUntil < today
        ? { step: 'no-answer', turn: 'authority' }
        : { step: 'await-answer', turn: 'citizen' };
    case 'forwarded':
      return { step: 'with-board', turn: 'board' };
    default:
      return { step: 'closed', turn: 'nobody' };
  }
}

const dayOf = (moment: string | null): PlainDate | null =>
  moment === null ? null : toCopenhagen(instant(moment)).date;

/** A day that was passed before the step was taken. */
function missed(complaint: Complaint): boolean {
  const { receivedOn, late, dueOn, assessedAt, forwardedOn, closedAt, outcome, stands } = complaint;
  const ended = forwardedOn ?? dayOf(closedAt);
  const firstStep = dayOf(assessedAt) ?? ended;
  if (firstStep !== null && firstStep > firstDueOn(receivedOn, late)) return true;
  // Whoever got right in part and let it rest was nobody's delay.
  const owedMore = outcome !== 'full' && (outcome !== 'partly' || stands === true);
  return owedMore && ended !== null && ended > dueOn;
}
