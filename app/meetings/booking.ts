import {
  addDays,
  earliest,
  fromCopenhagen,
  type Instant,
  type PlainDate,
  plainTime,
  toCopenhagen,
} from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { MeetingBooked, Taken, ToldDeadline } from './booking-events.ts';
import { bookingFault } from './booking-faults.ts';
import { meetingKinds } from './labels.ts';
import { overviewOf } from './overview.ts';
import type { BookingState, ChosenState } from './queries/booking-state.ts';
import type { Host } from './queries/hosts.ts';
import type { HousePlaces } from './queries/house.ts';
import { both } from './text.ts';
import type { Invitation, MeetingForm, MeetingKind, Room } from './types.ts';
import { isBinding, isBound, isChosen, isDecided, type Wish } from './wish.ts';

/** Which talk it is when nobody says: what was invited to, what the law asks of the sick, else the ordinary one. */
export function kindOf(state: BookingState, wanted: MeetingKind | undefined): MeetingKind {
  if (wanted) return wanted;
  if (state.invitation) return state.invitation.kind;
  if (state.chosen?.secondHost?.nearness === 'akasse') return 'joint-talk';
  return state.duties['sickness-follow-up'] === true ? 'sickness-follow-up' : 'job-talk';
}

/** A meeting in a time that is free, or why not. Pure; used by every act that books. */
export function booked(state: BookingState, wish: Wish, context: ActContext): MeetingBooked | Refusal {
  const { chosen } = state;
  const kind = kindOf(state, wish.kind);
  const fault = bookingFault(state, { ...wish, kind }, context);
  if (fault) return fault;
  if (!chosen?.host)
    return refuse('host-unknown', both('book.refused.host'), { [wish.slotField]: both('book.refused.host') });
  const { host, secondHost, room } = chosen;
  const { now, home, newId } = context;
  const { startsAt, endsAt } = wish.slot;
  const [meetingId, duty] = [newId(), state.duties[kind]];
  const decided = byDecision(state, { ...wish, kind });
  const deadline = deadlineOf(state.invitation, newId);
  const next = { id: meetingId, state: 'booked', startsAt, endsAt, form: wish.form, ...nothingYet } as const;
  return {
    type: 'meetings.booked',
    caseId: wish.caseId,
    data: {
      meetingId,
      kind,
      startsAt,
      endsAt,
      form: wish.form,
      formChosenBy: decided ? 'authority' : isBound(state, kind) ? 'law' : 'citizen',
      formReason: null,
      bookedBy: wish.bookedBy,
      hostAuthorityId: host.authorityId,
      hostId: host.id,
      hostName: host.name,
      roomId: room?.id ?? null,
      secondHost: secondHost ? { authorityId: secondHost.authorityId, id: secondHost.id, name: secondHost.name } : null,
      interpreterLanguage: state.citizen.interpreterLanguage,
      fund: secondHost?.nearness === 'akasse' ? 'takes-part' : 'none',
      title: meetingKinds[kind].da,
      rebookUntil: rebookUntil(startsAt, duty, state.invitation),
      invitationId: state.invitation?.id ?? null,
      deadline,
      duty,
      taken: takenOf(chosen, home, newId),
      overview: overviewOf([...state.meetings, next], null, now),
      law: {
        talkEntryId: newId(),
        myndighed: authorityOf(host, home),
        summonsEntryId: wish.bookedBy === 'summons' ? newId() : null,
      },
    },
    unrecorded: {
      place: placeOf(wish.form, {
        house: state.house,
        room,
        hostAddress: chosen.hostAddress,
        phone: state.citizen.phone,
        meetingId: newId(),
      }),
      topics: wish.topics ?? null,
    },
  };
}

const nothingYet = { note: null, noteSharedAt: null, notSharedReason: null, reasonHeardAt: null } as const;

export const authorityOf = (host: Pick<Host, 'authorityId'>, home: number): 'kommune' | 'akasse' =>
  host.authorityId === home ? 'kommune' : 'akasse';

/** LAB § 33, stk. 2: a meeting because a signed decision says so, not because the citizen chose it. */
export const byDecision = (
  state: Pick<BookingState, 'rules' | 'attendance'>,
  {
    form,
    kind,
    bookedBy,
    citizenWants,
    slot,
  }: Pick<Wish, 'form' | 'bookedBy' | 'citizenWants' | 'slot'> & {
    readonly kind: MeetingKind;
  },
): boolean =>
  form === 'in-person' &&
  bookedBy !== 'citizen' &&
  citizenWants !== true &&
  isChosen(state, kind) &&
  isDecided(state, toCopenhagen(slot.startsAt).date);

/** A deadline that binds was told to the law: it is told again as kept. */
export const deadlineOf = (invitation: Invitation | null, newId: () => string): ToldDeadline | null =>
  invitation && isBinding(invitation)
    ? {
        entryId: newId(),
        invitationId: invitation.id,
        myndighed: 'kommune',
        setOn: toCopenhagen(invitation.invitedAt).date,
        frist: invitation.bookBy,
      }
    : null;

const midnight = (day: PlainDate): Instant => fromCopenhagen(day, plainTime('00:00'));

/** BEK-LAB § 44, stk. 4: within the deadline, and in reasonable time before the talk. Without a duty: until it begins. */
export function rebookUntil(startsAt: Instant, duty: boolean | null, invitation: Invitation | null): Instant | null {
  if (duty !== true) return null;
  const dayOfTalk = toCopenhagen(startsAt).date;
  const last = invitation && isBinding(invitation) ? addDays(invitation.bookBy, 1) : dayOfTalk;
  return midnight(earliest(dayOfTalk, last));
}

export function takenOf({ host, secondHost, room }: ChosenState, home: number, newId: () => string): readonly Taken[] {
  const people = [host, secondHost].filter((one) => one !== null);
  return [
    ...people.map(({ id, authorityId }): Taken => ({ id: newId(), authorityId, resourceId: id })),
    ...(room ? [{ id: newId(), authorityId: home, resourceId: room.id }] : []),
  ];
}

interface Places {
  readonly house: HousePlaces;
  readonly room: Room | null;
  readonly hostAddress: string | null;
  readonly phone: string | null;
  /** An id nobody can guess, for the link. */
  readonly meetingId: string;
}

export function placeOf(form: MeetingForm, { house, room, hostAddress, phone, meetingId }: Places): string {
  if (form === 'phone') return phone ?? '';
  if (form === 'video') return (house.videoTemplate ?? '').replaceAll('{id}', meetingId);
  return room ? `${room.name}, ${room.address}` : (hostAddress ?? '');
}
