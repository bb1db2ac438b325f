import { addDays, fromCopenhagen, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type Listener, listener } from '../../kernel/events/listeners.ts';
import { layMailing } from '../mailing/lay-mailing.ts';
import { meetingNow } from '../meetings-now.ts';
import { rewordAnswerLink } from '../post/answer-link.ts';
import { pages } from '../post/pages.ts';
import { withdrawWaiting } from '../post/queue.ts';
import {
  cardNow,
  contactNumbered,
  everything,
  invitationNow,
  messageNow,
  toldSince,
  wasWelcomed,
} from '../queries/what-holds.ts';
import { heard, tell } from './heard.ts';
import { nine } from './times.ts';

const ofMeeting = z.object({ meetingId: z.uuid() });
const ofInvitation = z.object({ invitationId: z.uuid() });
const ofCard = z.object({ card: z.object({ id: z.uuid() }) });
const ofThread = z.object({ threadId: z.uuid(), messageId: z.uuid().optional() });

/** Who asks is left in peace for three days. */
const daysToReminder = 3;

/** Mission B1: the first message presents the caseworker by name. A later change of contact person is told otherwise. */
const welcome = listener({
  name: 'letter-welcome',
  on: ['people.contact-person-assigned'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    if (!now?.recipient.contact || (await wasWelcomed(tx, event.authorityId, now.recipient.caseId))) return;
    if (z.object({ number: z.number() }).parse(event.data).number !== 1) return;
    await tell(now, 'welcome', { link: pages.welcome });
  },
});

const ofContact = z.object({ number: z.number(), staffId: z.uuid(), reason: z.string() });

/** Mission A2: whoever gets another contact person is told who, why, and that what they were working on has been handed over. */
const contactChanged = listener({
  name: 'letter-contact-changed',
  on: ['people.contact-person-assigned'],
  async handle(tx, event, tools) {
    const { number, staffId, reason } = ofContact.parse(event.data);
    const now = number > 1 ? await heard(tx, event, tools) : null;
    // Somebody else has come since: their letter tells it.
    if (now?.recipient.contact?.staffId !== staffId) return;
    const contactBefore = await contactNumbered(tx, event.authorityId, now.recipient.caseId, number - 1);
    if (contactBefore === null) return;
    await tell(now, 'contact-changed', { contactBefore, words: reason, link: pages.messages });
  },
});

const invited = listener({
  name: 'letter-invitation',
  on: ['meetings.invited'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const invitation = now && (await invitationNow(tx, event.authorityId, ofInvitation.parse(event.data).invitationId));
    if (!now || invitation?.state !== 'open') return;
    const about = { due: invitation.bookBy, subjectId: invitation.id, link: pages.booking };
    await tell(now, 'invitation', about);
    const remindOn = addDays(toCopenhagen(invitation.invitedAt).date, daysToReminder);
    if (remindOn <= invitation.bookBy)
      await tell(now, 'invitation-reminder', { ...about, releaseAt: fromCopenhagen(remindOn, nine) });
  },
});

const invitationEnded = listener({
  name: 'letter-invitation-ended',
  on: ['meetings.invitation-ended'],
  handle: (tx, event) =>
    withdrawWaiting(tx, event.authorityId, ofInvitation.parse(event.data).invitationId, [
      'invitation',
      'invitation-reminder',
    ]),
});

const note = listener({
  name: 'letter-note',
  on: ['meetings.note-shared', 'meetings.held'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const meeting = now && (await meetingNow(tx, event.authorityId, ofMeeting.parse(event.data).meetingId));
    if (!now || !meeting?.noteSharedAt || !meeting.note) return;
    // Held and shared may be two events of one act.
    if (await toldSince(tx, event.authorityId, meeting.id, 'note', everything)) return;
    await tell(now, 'note', { words: meeting.note, subjectId: meeting.id, link: pages.meetings });
  },
});

const proposal = listener({
  name: 'letter-proposal',
  on: ['plan.card-proposed', 'plan.card-changed'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const { id } = ofCard.parse(event.data).card;
    const card = now && (await cardNow(tx, event.authorityId, id));
    if (!now || !card?.waits) return;
    const words = [card.title, card.purpose].filter(Boolean).join('\n');
    await tell(now, 'proposal', { words, subjectId: id, link: pages.plan });
  },
});

/** One notice a thread until the citizen has looked; on paper every message. */
const message = listener({
  name: 'letter-message',
  on: ['dialogue.written'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    if (!now) return;
    const { threadId, messageId } = ofThread.parse(event.data);
    const written = await messageNow(tx, event.authorityId, threadId, messageId ?? null);
    if (!written || written.fromCitizen || !written.writtenHere) return;
    const hasRead = written.citizenReadAt !== null && written.citizenReadAt >= written.at;
    const onPaper = now.recipient.channel === 'exempt';
    const since = written.citizenReadAt ?? everything;
    if (!onPaper && (hasRead || (await toldSince(tx, event.authorityId, threadId, 'message', since)))) return;
    await tell(now, 'message', { words: written.body, subjectId: threadId, link: pages.messages });
  },
});

const ofLink = z.object({ outgoingId: z.uuid() });

const answerLink = listener({
  name: 'letter-answer-link',
  on: ['jobsearch.link-made'],
  handle: (tx, event) =>
    rewordAnswerLink(tx, event.authorityId, event.caseId ?? '', ofLink.parse(event.data).outgoingId),
});

const mailingApproved = listener({
  name: 'letter-mailing',
  on: ['letters.mailing-approved'],
  handle: (tx, event, tools) =>
    layMailing(tx, event, z.object({ mailingId: z.uuid() }).parse(event.data).mailingId, tools),
});

export const otherLetters: readonly Listener[] = [
  welcome,
  contactChanged,
  invited,
  invitationEnded,
  note,
  proposal,
  message,
  answerLink,
  mailingApproved,
];
