import { createEvents, type EventAttributes } from 'ics';
import type { Lang } from '../../kernel/text/language.ts';
import { meetingsText } from '../text.ts';
import type { GroupMeeting, Meeting } from '../types.ts';

export type IcsMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';
export interface IcsReader {
  readonly lang: Lang;
  readonly reader: 'citizen' | 'staff';
}

const productId = 'Fodfaeste//Samtaler//DA';

/** The same for every version of a meeting, so that a calendar program moves what it has. */
const uidOf = (id: string): string => `${id}@fodfaeste`;

/**
 * What a calendar says of a meeting, in a file or in an appointment of Digital Post. The text says "Samtale" and nothing else:
 * calendars lie open on phones and screens. All times are UTC.
 */
export function entryWords(meeting: Meeting, { lang, reader }: IcsReader) {
  const t = meetingsText(lang);
  const where = {
    'in-person': meeting.place,
    phone: reader === 'citizen' ? t('ics.phone') : t('ics.phone.staff'),
    video: t('ics.video'),
  }[meeting.form];
  return { title: t('ics.summary'), description: t('ics.details'), where };
}

function entryOf(meeting: Meeting, reader: IcsReader): EventAttributes {
  const { title, description, where } = entryWords(meeting, reader);
  return {
    ...timesOf(meeting),
    uid: uidOf(meeting.id),
    title,
    description,
    sequence: meeting.sequence,
    status: meeting.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...stampOf(meeting.updatedAt),
    lastModified: Date.parse(meeting.updatedAt),
    classification: 'PRIVATE',
    ...(where === '' ? {} : { location: where }),
    ...(meeting.form === 'video' && meeting.place !== '' ? { url: meeting.place } : {}),
  };
}

/** DTSTAMP. The library reads it, and its types do not say so. */
const stampOf = (at: string): object => ({ timestamp: Date.parse(at) });

const timesOf = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) => ({
  start: Date.parse(startsAt),
  startInputType: 'utc' as const,
  startOutputType: 'utc' as const,
  end: Date.parse(endsAt),
  endInputType: 'utc' as const,
  endOutputType: 'utc' as const,
});

function groupEntryOf(group: GroupMeeting, lang: Lang, now: string): EventAttributes {
  const t = meetingsText(lang);
  return {
    ...timesOf(group),
    uid: uidOf(group.id),
    title: t('ics.group'),
    description: t('ics.details'),
    sequence: group.sequence,
    status: group.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...stampOf(now),
    classification: 'PRIVATE',
    ...(group.place === '' ? {} : { location: group.place }),
  };
}

const longestLine = 75;

/** Lines of at most 75 octets (RFC 5545, 3.1): the library counts letters, and æ, ø and å are two octets each. */
function folded(file: string): string {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    // What follows a fold begins with a space of its own.
    const room = parts.length === 0 ? longestLine : longestLine - 1;
    if (Buffer.byteLength(part + letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

function fileOf(entries: EventAttributes[], method: IcsMethod): string {
  const { error, value } = createEvents(entries, { productId, method });
  if (error || value === null) throw error ?? new Error('no calendar file was made');
  return folded(value);
}

/** A calendar file of one meeting: booked, moved (SEQUENCE grows) or cancelled. */
export const meetingIcs = (
  meeting: Meeting,
  { method, ...reader }: IcsReader & { readonly method: IcsMethod },
): string => fileOf([entryOf(meeting, reader)], method);

/** Everything in one calendar, for a program that comes for it again and again. */
export function calendarIcs(
  { meetings, groups }: { readonly meetings: readonly Meeting[]; readonly groups: readonly GroupMeeting[] },
  reader: IcsReader,
  now: string,
): string {
  const entries = [
    ...meetings.map((one) => entryOf(one, reader)),
    ...groups.map((one) => groupEntryOf(one, reader.lang, now)),
  ];
  return entries.length > 0 ? fileOf(entries, 'PUBLISH') : emptyCalendar;
}

const emptyCalendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  `PRODID:${productId}`,
  'METHOD:PUBLISH',
  'END:VCALENDAR',
  '',
].join('\r\n');
