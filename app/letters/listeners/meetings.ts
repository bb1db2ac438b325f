import { addDays, fromCopenhagen, type Instant, instant, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type Listener, listener } from '../../kernel/events/listeners.ts';
import { meetingFacts, meetingFile, meetingNow } from '../meetings-now.ts';
import type { MeetingFacts } from '../merge/values.ts';
import { pages } from '../post/pages.ts';
import { withdrawWaiting } from '../post/queue.ts';
import { type Heard, heard, tell } from './heard.ts';
import { nine } from './times.ts';

const ofMeeting = z.object({ meetingId: z.uuid() });
const ofMove = ofMeeting.extend({
  before: z.object({ startsAt: z.string() }),
  movedBy: z.enum(['citizen', 'staff']).catch('staff'),
});

const reminderAt = (startsAt: Instant): Instant => fromCopenhagen(addDays(toCopenhagen(startsAt).date, -1), nine);

/** The day before, unless that has passed: whoever books for tomorrow needs no reminder. */
export async function layReminder(now: Heard, meeting: MeetingFacts, subjectId: string): Promise<void> {
  const releaseAt = reminderAt(meeting.startsAt);
  if (releaseAt <= now.tools.now) return;
  await tell(now, 'meeting-reminder', { meeting, releaseAt, subjectId, link: pages.meetings });
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
    await layReminder(now, meetingFacts(meeting), meeting.id);
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
    await layReminder(now, meetingFacts(meeting), meeting.id);
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

export const meetingLetters: readonly Listener[] = [booked, moved, cancelled, notMet];
