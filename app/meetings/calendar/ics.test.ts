import { instant } from '@fodfaeste/law/dates';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { testNow } from '../../people/testing/world.ts';
import { groupWith } from '../testing/groups.ts';
import { meetingWith } from '../testing/state.ts';
import type { Meeting } from '../types.ts';
import { calendarIcs, meetingIcs } from './ics.ts';

/** What an independent reader of RFC 5545 makes of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: events.map((event) => ({
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone?.tzid,
      sequence: event.sequence,
      status: event.component.getFirstPropertyValue('status'),
      stamp: event.component.getFirstPropertyValue('dtstamp')?.toString(),
    })),
  };
}

const reader = { lang: 'da', reader: 'citizen' } as const;
const winter = meetingWith();
const summer = meetingWith({
  startsAt: instant('2026-07-02T08:00:00.000Z'),
  endsAt: instant('2026-07-02T08:45:00.000Z'),
});
const moved: Meeting = { ...winter, startsAt: summer.startsAt, endsAt: summer.endsAt, sequence: 1 };
const cancelled: Meeting = { ...moved, state: 'cancelled', sequence: 2 };

describe('calendar files read by an independent parser', () => {
  it.each([
    ['winter', winter],
    ['summer', summer],
  ])('tell the right moment in %s', (_season, meeting) => {
    const { method, events } = read(meetingIcs(meeting, { ...reader, method: 'PUBLISH' }));
    expect(method).toBe('PUBLISH');
    expect(events).toMatchObject([
      {
        starts: meeting.startsAt,
        ends: meeting.endsAt,
        zone: 'UTC',
        status: 'CONFIRMED',
        stamp: '2026-11-24T09:42:00Z',
      },
    ]);
  });

  it('a move is the same event with a higher number, a cancellation is cancelled', () => {
    const [first, second, third] = [
      read(meetingIcs(winter, { ...reader, method: 'REQUEST' })),
      read(meetingIcs(moved, { ...reader, method: 'REQUEST' })),
      read(meetingIcs(cancelled, { ...reader, method: 'CANCEL' })),
    ];
    expect(new Set([first, second, third].map(({ events }) => events[0]?.uid)).size).toBe(1);
    expect([first, second, third].map(({ events }) => events[0]?.sequence)).toEqual([0, 1, 2]);
    expect(second.events[0]).toMatchObject({ starts: summer.startsAt, status: 'CONFIRMED' });
    expect(third).toMatchObject({ method: 'CANCEL', events: [{ status: 'CANCELLED' }] });
  });

  it('hold nothing that others should not read', () => {
    const secret = meetingWith({
      kind: 'sickness-follow-up',
      title: 'Opfølgning under sygdom',
      topics: 'Min depression',
      note: 'Hemmeligt',
      description: 'Om sygdom',
      duty: true,
    });
    for (const who of ['citizen', 'staff'] as const) {
      const file = meetingIcs(secret, { lang: 'da', reader: who, method: 'PUBLISH' });
      expect(file).not.toMatch(/syg|depression|Hemmeligt|Opfølgning|Maja|12345678|pligt|Anna/i);
      expect(read(file).events[0]).toMatchObject({ summary: 'Samtale', location: 'Rådhuspladsen 1, Hjørring' });
    }
    const call = meetingWith({ form: 'phone', place: '12345678' });
    expect(meetingIcs(call, { ...reader, method: 'PUBLISH' })).not.toContain('12345678');
  });

  it('keep lines within 75 octets, also with Danish letters', () => {
    const long = meetingWith({
      place: 'Rådhuset, indgang Æ, Østergade 12, 3. sal, lokale Å, 9800 Hjørring, ring på ved døren',
    });
    const file = meetingIcs(long, { ...reader, method: 'PUBLISH' });
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(file).events[0]?.location).toBe(long.place);
  });

  it('a feed holds meetings and group meetings, and may be empty', () => {
    const group = groupWith({ state: 'cancelled', sequence: 1 });
    const { method, events } = read(calendarIcs({ meetings: [winter], groups: [group] }, reader, testNow));
    expect(method).toBe('PUBLISH');
    expect(events.map(({ summary, status }) => [summary, status])).toEqual([
      ['Samtale', 'CONFIRMED'],
      ['Møde', 'CANCELLED'],
    ]);
    expect(read(calendarIcs({ meetings: [], groups: [] }, reader, testNow)).events).toEqual([]);
  });
});
