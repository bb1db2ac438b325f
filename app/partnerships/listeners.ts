import { type Listener, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, tellStaff } from '../people/index.ts';
import type { CitizenWithdrew, InvitationAnswered, NotHired } from './events.ts';
import { invitationById } from './queries/invitations.ts';

/** Whoever asked, and the contact person of somebody who said yes. */
const answered = listener<InvitationAnswered | CitizenWithdrew>({
  name: 'notice-class-answered',
  on: ['partnerships.invitation-answered', 'partnerships.citizen-withdrew'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    const invitation = await invitationById(tx, event.authorityId, event.data.invitationId);
    if (!now || !invitation) return;
    const svar = 'answer' in event.data ? event.data.answer : 'withdrawn';
    const params = { navn: now.citizen, hold: event.data.title, svar };
    const staff = svar === 'no' ? [invitation.askedBy] : [invitation.askedBy, now.staffId];
    for (const staffId of new Set(staff))
      if (staffId !== event.actorId) await tellStaff(tx, event, { staffId, kind: 'class-answered', params }, tools);
  },
});

/** No job after the class yet: the contact person has a talk to hold. */
const nextTalk = listener<NotHired>({
  name: 'notice-class-next-talk',
  on: ['partnerships.not-hired'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    if (!now || now.staffId === event.actorId) return;
    const params = { navn: now.citizen, hold: event.data.title };
    await tellStaff(tx, event, { staffId: now.staffId, kind: 'class-next-talk', params }, tools);
  },
});

export const partnershipListeners: readonly Listener[] = [answered, nextTalk];
