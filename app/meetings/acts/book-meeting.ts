import { z } from 'zod';
import { act, type Permission } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, leads } from '../../people/index.ts';
import { booked } from '../booking.ts';
import type { MeetingBooked } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { calendarLocks } from '../locks.ts';
import { bookingChoices } from '../queries/booking-choices.ts';
import { type BookingState, bookingState } from '../queries/booking-state.ts';
import { bookedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  slot: own.slot(),
  form: own.form(),
  topics: own.topics(),
  kind: own.optionalKind(),
  roomId: own.roomId(),
  secondHostId: own.secondHostId(),
  citizenWants: own.citizenWants(),
});

export const citizenOrLead: readonly Permission[] = [citizenSelf, ...leads('talks')];

/** LAB § 34: the citizen finds a time, the own contact person first. Staff do it together with the citizen. */
export const bookMeeting = act<typeof input, BookingState, MeetingBooked>({
  name: 'book-meeting',
  title: both('book.title'),
  lead: both('book.lead'),
  submit: both('book.submit'),
  input,
  who: citizenOrLead,
  basis: 'none',
  aspect: 'meetings',
  minutes: 1,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: ({ slot, roomId, secondHostId }) => calendarLocks(slot.hostId, secondHostId, roomId),
  load: (tx, { caseId, slot, roomId, secondHostId }, context) =>
    bookingState(tx, context, caseId, { time: slot, roomId, secondHostId }),
  choices: bookingChoices,
  guards: [],
  decide(state, { slot, ...given }, context) {
    const citizen = context.actor.kind === 'citizen';
    // What only staff choose is not read from a citizen's form.
    const wish = citizen ? { caseId: given.caseId, form: given.form, topics: given.topics } : given;
    const event = booked(state, { ...wish, slot, bookedBy: citizen ? 'citizen' : 'staff', slotField: 'slot' }, context);
    return 'ok' in event ? event : accept(event);
  },
  writes: bookingWrites,
  sentences: { 'meetings.booked': bookedSentence },
});
