import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, leads } from '../../people/index.ts';
import { booked, kindOf } from '../booking.ts';
import type { MeetingBooked } from '../booking-events.ts';
import { usualForm } from '../booking-faults.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { calendarLocks } from '../locks.ts';
import { labOrder } from '../paragraphs.ts';
import { bookingChoices } from '../queries/booking-choices.ts';
import { type BookingState, bookingState } from '../queries/booking-state.ts';
import { bookedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  slot: own.slot(),
  form: own.optionalForm(),
  topics: own.topics(),
  kind: own.optionalKind(),
  roomId: own.roomId(),
  secondHostId: own.secondHostId(),
  citizenWants: own.citizenWants(),
});

/** LAB § 34, stk. 2, BEK-LAB § 46: the first talk, and whoever does not book, gets a time in writing and personally. */
export const summonToMeeting = act<typeof input, BookingState, MeetingBooked>({
  name: 'summon-to-meeting',
  title: both('summon.title'),
  lead: both('summon.lead'),
  submit: both('summon.submit'),
  input,
  who: leads('talks'),
  basis: labOrder('§ 46'),
  aspect: 'meetings',
  minutes: 2,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: ({ slot, roomId, secondHostId }) => calendarLocks(slot.hostId, secondHostId, roomId),
  load: (tx, { caseId, slot, roomId, secondHostId }, context) =>
    bookingState(tx, context, caseId, { time: slot, roomId, secondHostId }),
  choices: bookingChoices,
  guards: [],
  decide(state, given, context) {
    const form = given.form ?? usualForm(state, kindOf(state, given.kind));
    const event = booked(state, { ...given, form, bookedBy: 'summons', slotField: 'slot' }, context);
    return 'ok' in event ? event : accept(event);
  },
  writes: bookingWrites,
  sentences: { 'meetings.booked': bookedSentence },
});
