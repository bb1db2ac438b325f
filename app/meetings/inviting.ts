import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import type { MeetingInvited } from './booking-events.ts';
import { overviewOf } from './overview.ts';
import type { CaseForMeetings } from './queries/booking-state.ts';
import type { InvitationKind, Meeting, MeetingKind } from './types.ts';

export interface Offer {
  readonly caseId: string;
  readonly kind: InvitationKind;
  readonly minutes: number;
  readonly because: 'asked' | 'cancelled' | 'not-met';
  readonly bookBy?: PlainDate | undefined;
  readonly words?: string | undefined;
  readonly guided?: boolean | undefined;
}

type State = Pick<CaseForMeetings, 'rules' | 'meetings'>;

/** Some days more than the law's least: nobody is to count hours. */
const ampleDays = 2;

export const usualBookBy = ({ rules }: Pick<State, 'rules'>, today: PlainDate): PlainDate =>
  addDays(today, rules.deadlineDays + ampleDays);

/** An offer to find a time. A deadline binds only where the law says that the citizen must book, and after guidance (BEK-LAB § 44). */
export function invited(state: State, offer: Offer, { now, today, newId }: ActContext): MeetingInvited {
  const { rules } = state;
  const must = rules.whoBooks === 'citizen-must';
  const guided = offer.guided === true;
  const invitationId = newId();
  const bookBy = offer.bookBy ?? usualBookBy(state, today);
  return {
    type: 'meetings.invited',
    caseId: offer.caseId,
    data: {
      invitationId,
      kind: offer.kind,
      minutes: offer.minutes,
      bookBy,
      holdBy: addDays(bookBy, rules.holdWithinDays),
      guided,
      duty: must ? true : rules.whoBooks === 'not-known' ? null : false,
      words: offer.words ?? null,
      because: offer.because,
      deadline:
        must && guided ? { entryId: newId(), invitationId, myndighed: 'kommune', setOn: today, frist: bookBy } : null,
      guidanceEntryId: guided ? newId() : null,
      overview: overviewOf(state.meetings, { bookBy }, now),
    },
  };
}

const invitable: ReadonlySet<MeetingKind> = new Set(['job-talk', 'joint-talk', 'sickness-follow-up', 'other']);
const isInvitable = (kind: MeetingKind): kind is InvitationKind => invitable.has(kind);
export const invitationKindOf = (kind: MeetingKind): InvitationKind => (isInvitable(kind) ? kind : 'other');

/** A new time is offered at once, unless one is offered already or the citizen is given a time (first talk, LAB § 35). */
export function newTimeOffered(
  state: Pick<CaseForMeetings, 'rules' | 'meetings' | 'invitation'>,
  meeting: Meeting,
  after: readonly Meeting[],
  because: 'cancelled' | 'not-met',
  context: ActContext,
): MeetingInvited | null {
  if (state.invitation || state.rules.whoBooks === 'summoned') return null;
  const minutes = Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000);
  const offer = { caseId: meeting.caseId, kind: invitationKindOf(meeting.kind), minutes, because };
  return invited({ ...state, meetings: after }, offer, context);
}
