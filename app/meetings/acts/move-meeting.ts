import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { MeetingMoved } from '../booking-events.ts';
import { bookingWrites } from '../booking-writes.ts';
import * as own from '../fields.ts';
import { calendarLocks } from '../locks.ts';
import { type MoveState, moved } from '../moving.ts';
import { slotChoices } from '../queries/booking-choices.ts';
import { bookingState } from '../queries/booking-state.ts';
import { invitationById, meetingById } from '../queries/meetings.ts';
import { movedSentence } from '../sentences.ts';
import { both } from '../text.ts';
import { isBinding } from '../wish.ts';
import { citizenOrLead } from './book-meeting.ts';

const input = z.object({
  caseId: fields.caseId(),
  meetingId: own.meetingId(),
  slot: own.slot(),
  form: own.optionalForm(both('move.form')),
  roomId: own.roomId(),
  citizenWants: own.citizenWants(),
});

/** BEK-LAB § 44, stk. 4: another free time, by whoever has the meeting. The same meeting, with a new time. */
export const moveMeeting = act<typeof input, MoveState, MeetingMoved>({
  name: 'move-meeting',
  title: both('move.title'),
  lead: both('move.lead'),
  submit: both('move.submit'),
  input,
  who: citizenOrLead,
  basis: 'none',
  aspect: 'meetings',
  minutes: 1,
  crossesAuthorities: true,
  caseOf: ({ caseId }) => caseId,
  locks: ({ slot, roomId }) => calendarLocks(slot.hostId, roomId),
  async load(tx, { caseId, meetingId, slot, roomId }, context) {
    const meeting = await meetingById(tx, context.home, meetingId);
    if (meeting?.caseId !== caseId) return null;
    const wanted = {
      time: slot,
      roomId: roomId ?? meeting.roomId ?? undefined,
      secondHostId: meeting.secondHostId ?? undefined,
      moved: { id: meetingId, hostId: meeting.hostId },
    };
    const state = await bookingState(tx, context, caseId, wanted);
    const invitation = meeting.invitationId ? await invitationById(tx, context.home, meeting.invitationId) : null;
    return state ? { ...state, meeting, heldBy: invitation && isBinding(invitation) ? invitation.holdBy : null } : null;
  },
  choices: async (tx, context, caseId) => (caseId ? { slot: await slotChoices(tx, context, caseId), roomId: [] } : {}),
  guards: [],
  decide(state, given, context) {
    if (state.meeting.state !== 'booked') return refuse('not-booked', both('refused.not-booked'));
    const event = moved(state, given, context);
    return 'ok' in event ? event : accept(event);
  },
  writes: bookingWrites,
  sentences: { 'meetings.moved': movedSentence },
});
