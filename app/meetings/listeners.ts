import { type Listener, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, type Notice, tellStaff } from '../people/index.ts';
import type { MeetingAskedFor, MeetingCancelled, MeetingMoved } from './booking-events.ts';
import { followForm, type Signed } from './decided-form.ts';

/** What the citizen did about a talk, as the contact person hears of it. */
const kindOf = (type: string): Notice['kind'] =>
  type === 'meetings.asked-for' ? 'talk-wished' : type === 'meetings.moved' ? 'talk-moved' : 'talk-cancelled';

/** A wish, a move or a cancellation by the citizen: the contact person is told, whoever that is by now. What staff did, they know. */
const citizensTalk = listener<MeetingAskedFor | MeetingMoved | MeetingCancelled>({
  name: 'notice-citizens-talk',
  on: ['meetings.asked-for', 'meetings.moved', 'meetings.cancelled'],
  async handle(tx, event, tools) {
    if (event.actorRole !== 'citizen') return;
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    if (!now) return;
    await tellStaff(
      tx,
      event,
      { staffId: now.staffId, kind: kindOf(event.type), params: { navn: now.citizen } },
      tools,
    );
  },
});

/** A signed decision on the form of a talk changes the talk (LAB § 33, stk. 2). */
const decidedForm = listener<Signed>({ name: 'follow-decided-form', on: ['decisions.signed'], handle: followForm });

export const meetingListeners: readonly Listener[] = [citizensTalk, decidedForm];
