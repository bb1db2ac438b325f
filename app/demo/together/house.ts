import { addDays, isWorkingDay, type PlainDate } from '@fodfaeste/law/dates';
import { type GroupMeeting, videoLinkKey } from '../../meetings/index.ts';
import type { Member } from '../house/member.ts';
import type { CaseGround } from '../seeding/case-ground.ts';
import type { HouseHistory } from '../seeding/house-history.ts';
import type { Shipment } from '../seeding/shipment.ts';
import { groupIdeas } from '../texts/plan/groups.ts';
import { videoTemplate } from './ground.ts';

const roomNames = [
  { name: 'Fjorden', seats: 6 },
  { name: 'Bakken', seats: 8 },
  { name: 'Salen', seats: 30 },
] as const;

/** Rooms, the video link, and meetings for many that people can still take a place at. */
export function shipTogether(shipment: Shipment, ground: CaseGround, history: HouseHistory, first: PlainDate): void {
  const { together, authority, moments, today } = ground;
  const address = together.places.address ?? '';
  for (const { name, seats } of roomNames) {
    const rows = history.room({ name, seats, address }, together.rooms, first);
    const id = String(rows.rows('room')[0]?.['id'] ?? '');
    together.rooms.push({ id, name, address, seats, active: true });
    shipment.add(rows);
  }
  shipment.addRow('setting', {
    authority_id: authority.id,
    key: videoLinkKey,
    value: JSON.stringify(videoTemplate),
    changed_at: moments.at(today, 0),
    changed_by: 'Demo',
  });
  const host = ground.house.desks.get('job')?.present[0]?.member;
  if (host) for (const idea of groupIdeas) shipGroup(shipment, ground, history, host, idea);
}

const lasts = 120;

function shipGroup(
  shipment: Shipment,
  { together, today }: CaseGround,
  history: HouseHistory,
  host: Member,
  { title, description, kinds, places, ahead }: (typeof groupIdeas)[number],
): void {
  const room = together.rooms.at(-1);
  const day = nextOpen(addDays(today, ahead));
  const found = room && together.calendars.take([host, { ...host, id: room.id }], day, lasts, 9 * 60);
  if (!room || !found) return;
  const createdOn = addDays(today, -14);
  const raw = {
    title,
    description,
    on: found.day,
    from: clock(found.minutes),
    to: clock(found.minutes + lasts),
    places: String(places),
  };
  const rows = history.group({ ...raw, roomId: room.id, hostId: host.id }, host, room, createdOn);
  const row = rows.rows('group_meeting')[0];
  const group = {
    ...{ id: String(row?.['id'] ?? ''), title, description, startsAt: found.startsAt, endsAt: found.startsAt },
    ...{ roomId: room.id, place: room.name, hostId: host.id, hostName: host.name, places, taken: 0 },
    ...{ state: 'open', cancelReason: null, sequence: 0 },
  } as GroupMeeting;
  together.groups.push({ group, createdOn, kinds, taken: 0 });
  shipment.add(rows);
}

function nextOpen(day: PlainDate): PlainDate {
  let open = day;
  while (!isWorkingDay(open)) open = addDays(open, 1);
  return open;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
