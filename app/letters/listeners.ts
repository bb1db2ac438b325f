import { addDays, fromCopenhagen, type Instant, instant, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import type { Tx } from '../kernel/database/scope.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { layMailing } from './mailing/lay-mailing.ts';
import { type MeetingNow, meetingFacts, meetingFile, meetingNow } from './meetings-now.ts';
import type { LetterFacts, Recipient } from './merge/values.ts';
import { rewordAnswerLink } from './post/answer-link.ts';
import { pages } from './post/pages.ts';
import { layInOutbox, type ToSend, withdrawWaiting } from './post/queue.ts';
import { type WayName, ways } from './post/ways.ts';
import { letterHouse, recipientOf } from './queries/recipients.ts';
import { cardNow, invitationNow, messageNow, toldSince, wasWelcomed } from './queries/what-holds.ts';

const ofMeeting = z.object({ meetingId: z.uuid() });
const ofMove = ofMeeting.extend({
  before: z.object({ startsAt: z.string() }),
  movedBy: z.enum(['citizen', 'staff']).catch('staff'),
});
const ofInvitation = z.object({ invitationId: z.uuid() });
const ofCard = z.object({ card: z.object({ id: z.uuid() }) });
const ofThread = z.object({ threadId: z.uuid(), messageId: z.uuid().optional() });

const nine = plainTime('09:00');
/** Who asks is left in peace for three days. */
const daysToReminder = 3;

interface Heard {
  readonly tx: Tx;
  readonly event: StoredEvent;
  readonly tools: ListenerTools;
  readonly recipient: Recipient;
}

/** Whoever the event is about, as things stand now; null for a closed case, to which nothing is written. */
async function heard(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<Heard | null> {
  const recipient = event.caseId ? await recipientOf(tx, event.authorityId, event.caseId) : null;
  return recipient && !recipient.closed ? { tx, event, tools, recipient } : null;
}

type Telling = Partial<Omit<LetterFacts, 'recipient' | 'house' | 'today'>> &
  Partial<Pick<ToSend, 'releaseAt' | 'subjectId' | 'attachments'>>;

async function tell({ tx, event, tools, recipient }: Heard, name: WayName, told: Telling): Promise<void> {
  const { releaseAt = tools.now, subjectId = null, attachments = [], link = pages.letters, ...more } = told;
  const house = await letterHouse(tx, event.authorityId);
  const facts = { recipient, house, today: toCopenhagen(tools.now).date, link, ...more };
  const letter: ToSend = { way: ways[name], facts, eventId: event.id, releaseAt, subjectId, attachments };
  await layInOutbox(tx, event.authorityId, [letter], tools);
}

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

const reminderAt = (startsAt: Instant): Instant => fromCopenhagen(addDays(toCopenhagen(startsAt).date, -1), nine);

/** The day before, unless that has passed: whoever books for tomorrow needs no reminder. */
async function layReminder(now: Heard, meeting: MeetingNow): Promise<void> {
  const releaseAt = reminderAt(meeting.startsAt);
  if (releaseAt <= now.tools.now) return;
  const meetingFactsNow = meetingFacts(meeting);
  await tell(now, 'meeting-reminder', {
    meeting: meetingFactsNow,
    releaseAt,
    subjectId: meeting.id,
    link: pages.meetings,
  });
}

const bookedWays = { citizen: 'meeting-booked', staff: 'meeting-booked-by-staff', summons: 'summons' } as const;

const booked = listener({
  name: 'letter-meeting-booked',
  on: ['meetings.booked'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const meeting = now && (await meetingNow(tx, event.authorityId, ofMeeting.parse(event.data).meetingId));
    if (!now || meeting?.state !== 'booked') return;
    const { language } = now.recipient;
    await tell(now, bookedWays[meeting.bookedBy], {
      meeting: meetingFacts(meeting),
      subjectId: meeting.id,
      link: pages.meetings,
      attachments: [meetingFile(meeting, 'REQUEST', language)],
    });
    await layReminder(now, meeting);
  },
});

/** Everything that waits to tell of the old time, and the reminder of it. */
const ofOneMeeting = ['summons', 'meeting-booked', 'meeting-moved', 'meeting-reminder'] as const;

const moved = listener({
  name: 'letter-meeting-moved',
  on: ['meetings.moved'],
  async handle(tx, event, tools) {
    const { meetingId, before, movedBy } = ofMove.parse(event.data);
    await withdrawWaiting(tx, event.authorityId, meetingId, ofOneMeeting);
    const now = await heard(tx, event, tools);
    const meeting = now && (await meetingNow(tx, event.authorityId, meetingId));
    if (!now || meeting?.state !== 'booked') return;
    await tell(now, movedBy === 'citizen' ? 'meeting-moved-by-citizen' : 'meeting-moved', {
      meeting: meetingFacts(meeting, instant(before.startsAt)),
      subjectId: meeting.id,
      link: pages.meetings,
      attachments: [meetingFile(meeting, 'REQUEST', now.recipient.language)],
    });
    await layReminder(now, meeting);
  },
});

const cancelled = listener({
  name: 'letter-meeting-cancelled',
  on: ['meetings.cancelled'],
  async handle(tx, event, tools) {
    const { meetingId } = ofMeeting.parse(event.data);
    await withdrawWaiting(tx, event.authorityId, meetingId, ofOneMeeting);
    const now = await heard(tx, event, tools);
    const meeting = now && (await meetingNow(tx, event.authorityId, meetingId));
    if (!now || meeting?.state !== 'cancelled') return;
    const byCitizen = meeting.cancelledBy === 'citizen';
    await tell(now, byCitizen ? 'meeting-cancelled-by-citizen' : 'meeting-cancelled', {
      meeting: meetingFacts(meeting),
      subjectId: meeting.id,
      link: pages.meetings,
      attachments: [meetingFile(meeting, 'CANCEL', now.recipient.language)],
    });
  },
});

/** Before anything else: we missed you, what happened? */
const notMet = listener({
  name: 'letter-not-met',
  on: ['meetings.not-met'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const meeting = now && (await meetingNow(tx, event.authorityId, ofMeeting.parse(event.data).meetingId));
    if (!now || meeting?.state !== 'not-met' || meeting.reasonHeardAt) return;
    await tell(now, 'not-met', { meeting: meetingFacts(meeting), subjectId: meeting.id, link: pages.meetings });
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
    if (await toldSince(tx, event.authorityId, meeting.id, 'note', instant('2020-01-01T00:00:00.000Z'))) return;
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
    const since = written.citizenReadAt ?? instant('2020-01-01T00:00:00.000Z');
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

/** What happens is told, once for each event, channel and purpose. */
export const letterListeners: readonly Listener[] = [
  welcome,
  booked,
  moved,
  cancelled,
  notMet,
  invited,
  invitationEnded,
  note,
  proposal,
  message,
  answerLink,
  mailingApproved,
];
