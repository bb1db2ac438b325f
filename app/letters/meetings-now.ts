import type { Instant } from '@fodfaeste/law/dates';
import type { Tx } from '../kernel/database/scope.ts';
import type { Lang } from '../kernel/text/language.ts';
import { type Meeting, meetingById, meetingIcs } from '../meetings/index.ts';
import type { MeetingFacts } from './merge/values.ts';
import type { Attachment } from './post/port.ts';

export const meetingNow = (tx: Tx, authorityId: number, meetingId: string): Promise<Meeting | null> =>
  meetingById(tx, authorityId, meetingId);

export const minutesOf = ({ startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant }): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

export const meetingFacts = (meeting: Meeting, before?: Instant): MeetingFacts => ({
  startsAt: meeting.startsAt,
  minutes: minutesOf(meeting),
  form: meeting.form,
  place: meeting.place,
  hostName: meeting.hostName,
  before,
});

/** The calendar file of a mail: the same meeting in the calendar is moved or taken away by it. The name says nothing. */
export const meetingFile = (meeting: Meeting, method: 'REQUEST' | 'CANCEL', lang: Lang): Attachment => ({
  name: 'aftale.ics',
  type: `text/calendar; charset=utf-8; method=${method}`,
  text: meetingIcs(meeting, { method, lang, reader: 'citizen' }),
});
