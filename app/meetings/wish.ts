import type { PlainDate } from '@fodfaeste/law/dates';
import type { BookingState } from './queries/booking-state.ts';
import type { ChosenTime } from './times/slot-code.ts';
import type { Invitation, MeetingForm, MeetingKind } from './types.ts';

/** What somebody wants booked. */
export interface Wish {
  readonly caseId: string;
  readonly slot: ChosenTime;
  readonly form: MeetingForm;
  readonly kind?: MeetingKind | undefined;
  readonly topics?: string | undefined;
  /** Staff say that the citizen wants to meet, who otherwise chose phone or video. */
  readonly citizenWants?: boolean | undefined;
  readonly bookedBy: 'citizen' | 'staff' | 'summons';
  /** The form field that holds the time: where a refusal points. */
  readonly slotField: string;
  /** Likewise for the form of the talk; `form` where nothing else is said. */
  readonly formField?: string;
}

const lawful: ReadonlySet<MeetingKind> = new Set(['job-talk', 'joint-talk', 'sickness-follow-up']);

/** The law leaves no choice of form: the first talk (LAB § 33, stk. 1). */
export const isBound = (state: Pick<BookingState, 'rules'>, kind: MeetingKind): boolean =>
  lawful.has(kind) && !state.rules.formFree;

/** LAB § 33, stk. 1: the form is the citizen's to choose in these talks. */
export const isChosen = (state: Pick<BookingState, 'rules'>, kind: MeetingKind): boolean =>
  lawful.has(kind) && state.rules.formFree;

/** LAB § 33, stk. 2: a signed decision demands attendance on that day. */
export const isDecided = ({ attendance }: Pick<BookingState, 'attendance'>, day: PlainDate): boolean =>
  attendance.some((one) => one.day === day);

/** BEK-LAB § 44, stk. 2: without guidance first, no deadline binds. */
export const isBinding = ({ duty, guided }: Pick<Invitation, 'duty' | 'guided'>): boolean => duty === true && guided;
