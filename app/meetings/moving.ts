import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Change } from '../kernel/act/event.ts';
import { formatDate } from '../kernel/text/format.ts';
import { authorityOf, byDecision, placeOf, rebookUntil, takenOf } from './booking.ts';
import type { MeetingMoved, ToldAttendanceAgain } from './booking-events.ts';
import { attendanceFault, formFault, takenFault } from './booking-faults.ts';
import { changed, overviewOf } from './overview.ts';
import type { BookingState } from './queries/booking-state.ts';
import { both, bothBy } from './text.ts';
import { timeInWords } from './times/in-words.ts';
import type { ChosenTime } from './times/slot-code.ts';
import type { Meeting, MeetingForm } from './types.ts';
import { isBound } from './wish.ts';

interface Wish {
  readonly citizenWants?: boolean | undefined;
  readonly caseId: string;
  readonly slot: ChosenTime;
  readonly form?: MeetingForm | undefined;
}

export interface MoveState extends BookingState {
  readonly meeting: Meeting;
  /** The last day for the talk where it was booked within a deadline that binds (BEK-LAB § 44, stk. 1). */
  readonly heldBy: PlainDate | null;
}

/** The same meeting at another time, or why not. */
export function moved(state: MoveState, wish: Wish, context: ActContext): MeetingMoved | Refusal {
  const { meeting, chosen } = state;
  const { now, home, newId, actor } = context;
  const citizen = actor.kind === 'citizen';
  const fault = movingFault(state, wish, context);
  if (fault) return fault;
  if (!chosen?.host) return refuse('host-unknown', both('book.refused.host'), { slot: both('book.refused.host') });
  const { host } = chosen;
  const { startsAt, endsAt } = wish.slot;
  const form = wish.form ?? meeting.form;
  const room = form === 'in-person' ? chosen.room : null;
  const until = meeting.rebookUntil === null ? null : rebookUntil(startsAt, meeting.duty, null);
  const after = changed(state.meetings, meeting.id, { startsAt, endsAt, form });
  const sameLink = form === 'video' && meeting.form === 'video';
  const places = {
    house: state.house,
    room,
    hostAddress: chosen.hostAddress,
    phone: state.citizen.phone,
    meetingId: newId(),
  };
  return {
    type: 'meetings.moved',
    caseId: wish.caseId,
    data: {
      meetingId: meeting.id,
      kind: meeting.kind,
      before: { startsAt: meeting.startsAt, endsAt: meeting.endsAt, hostName: meeting.hostName },
      startsAt,
      endsAt,
      form,
      formChosenBy: chosenBy(state, asWanted(state, wish, context)),
      hostAuthorityId: host.authorityId,
      hostId: host.id,
      hostName: host.name,
      roomId: room?.id ?? null,
      // What the deadline for booking allowed once stays the limit.
      rebookUntil:
        until !== null && meeting.rebookUntil !== null && meeting.invitationId !== null && meeting.rebookUntil < until
          ? meeting.rebookUntil
          : until,
      sequence: meeting.sequence + 1,
      movedBy: citizen ? 'citizen' : 'staff',
      freed: [...new Set([meeting.hostAuthorityId, meeting.secondHostAuthorityId ?? home, home])],
      taken: takenOf({ ...chosen, room }, home, newId),
      overview: overviewOf(after, state.invitation, now),
      law: {
        talkEntryId: newId(),
        myndighed: authorityOf(host, home),
        summons:
          meeting.bookedBy === 'summons' ? { entryId: newId(), sentOn: toCopenhagen(meeting.createdAt).date } : null,
        attendance: attendanceAgain(state, form, startsAt, newId),
      },
      changes: changesOf(meeting, wish.slot.startsAt),
    },
    unrecorded: { place: sameLink ? meeting.place : placeOf(form, places) },
  };
}

const asWanted = (
  { meeting }: MoveState,
  { slot, form = meeting.form, citizenWants }: Wish,
  { actor }: ActContext,
) => ({
  slot,
  form,
  citizenWants,
  kind: meeting.kind,
  bookedBy: actor.kind === 'citizen' ? ('citizen' as const) : ('staff' as const),
});

function chosenBy(state: MoveState, wanted: ReturnType<typeof asWanted>): Meeting['formChosenBy'] {
  const { meeting } = state;
  if (wanted.form === meeting.form) return meeting.formChosenBy;
  if (byDecision(state, wanted)) return 'authority';
  return isBound(state, meeting.kind) ? 'law' : 'citizen';
}

/** LAB § 33, stk. 2: the decision is about the talk, so it follows the talk to another day. */
function attendanceAgain(
  { meeting, attendance }: MoveState,
  form: MeetingForm,
  startsAt: Meeting['startsAt'],
  newId: () => string,
): ToldAttendanceAgain | null {
  if (meeting.formChosenBy !== 'authority' || form !== 'in-person') return null;
  const before = toCopenhagen(meeting.startsAt).date;
  const told = attendance.find(({ day }) => day === before);
  if (!told || toCopenhagen(startsAt).date === before) return null;
  return { entryId: newId(), subjectId: told.subjectId, decidedOn: told.from };
}

const changesOf = (meeting: Meeting, startsAt: Meeting['startsAt']): readonly Change[] => [
  { field: 'slot', before: timeInWords('da', meeting.startsAt), after: timeInWords('da', startsAt) },
];

function movingFault(state: MoveState, given: Wish, context: ActContext): Refusal | null {
  const { slot, form } = given;
  const { now, today, actor } = context;
  const { meeting, chosen } = state;
  const atSlot = (code: string, text: ReturnType<typeof both>) => refuse(code, text, { slot: text });
  if (state.closed) return refuse('case-closed', both('refused.closed'));
  if (slot.startsAt <= now) return atSlot('time-passed', both('book.refused.passed'));
  if (chosen?.hostBusy) return takenFault(chosen, 'slot');
  const wanted = form ?? meeting.form;
  if (actor.kind === 'citizen') {
    const until = meeting.rebookUntil ?? meeting.startsAt;
    if (now >= until)
      return refuse(
        'too-late-to-move',
        bothBy('move.refused.late', (lang) => ({ tid: timeInWords(lang, until), navn: meeting.hostName })),
      );
    if (toCopenhagen(slot.startsAt).date <= today) return atSlot('too-soon', both('book.refused.soon'));
    if (!chosen?.inWorkingHours) return atSlot('not-open', both('book.refused.hours'));
    const last = state.heldBy;
    if (last !== null && toCopenhagen(slot.startsAt).date > last)
      return atSlot(
        'after-latest',
        bothBy('book.refused.late', (lang) => ({ dato: formatDate(lang, last) })),
      );
    if (wanted !== meeting.form && meeting.formChosenBy !== 'citizen')
      return refuse('form-decided', both('move.refused.form'), { form: both('move.refused.form') });
  }
  if (wanted !== meeting.form) {
    const wish = { ...asWanted(state, given, context), caseId: meeting.caseId, slotField: 'slot' };
    const chosenForm = meeting.formChosenBy === 'citizen' ? meeting.form : state.citizen.contactForm;
    const fault = formFault(state, wish) ?? attendanceFault(state, wish, chosenForm);
    if (fault) return fault;
  }
  return chosen ? takenFault(chosen, 'slot') : null;
}
