import { z } from 'zod';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { type Listener, listener } from '../../kernel/events/listeners.ts';
import { type GroupMeeting, groupById } from '../../meetings/index.ts';
import { minutesOf } from '../meetings-now.ts';
import type { MeetingFacts } from '../merge/values.ts';
import { pages } from '../post/pages.ts';
import { withdrawWaiting } from '../post/queue.ts';
import { heard, tell } from './heard.ts';
import { layReminder } from './meetings.ts';

const ofPlace = z.object({ groupId: z.uuid(), placeId: z.uuid() });
const placeOf = (event: StoredEvent) => ofPlace.parse(event.data);

const factsOf = (group: GroupMeeting): MeetingFacts => ({
  startsAt: group.startsAt,
  minutes: minutesOf(group),
  form: 'in-person',
  place: group.place,
  hostName: group.hostName,
});

const ofOnePlace = ['meeting-booked', 'meeting-reminder'] as const;

/** A place at a meeting for many: told and reminded of like any other time. */
const placeTaken = listener({
  name: 'letter-group-place-taken',
  on: ['meetings.group-place-taken'],
  async handle(tx, event, tools) {
    const { groupId, placeId } = placeOf(event);
    const now = await heard(tx, event, tools);
    const group = now && (await groupById(tx, event.authorityId, groupId));
    if (!now || group?.state !== 'open') return;
    await tell(now, 'meeting-booked', { meeting: factsOf(group), subjectId: placeId, link: pages.meetings });
    await layReminder(now, factsOf(group), placeId);
  },
});

const placeGivenUp = listener({
  name: 'letter-group-place-given-up',
  on: ['meetings.group-place-given-up'],
  handle: (tx, event) => withdrawWaiting(tx, event.authorityId, placeOf(event).placeId, ofOnePlace),
});

const placeCancelled = listener({
  name: 'letter-group-cancelled',
  on: ['meetings.group-place-cancelled'],
  async handle(tx, event, tools) {
    const { groupId, placeId } = placeOf(event);
    await withdrawWaiting(tx, event.authorityId, placeId, ofOnePlace);
    const now = await heard(tx, event, tools);
    const group = now && (await groupById(tx, event.authorityId, groupId));
    if (!now || group?.state !== 'cancelled') return;
    await tell(now, 'meeting-cancelled', { meeting: factsOf(group), subjectId: placeId, link: pages.meetings });
  },
});

export const groupLetters: readonly Listener[] = [placeTaken, placeGivenUp, placeCancelled];
