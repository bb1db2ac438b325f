import { instant } from '@fodfaeste/law/dates';
import { anna, uuid } from '../../people/testing/decide.ts';
import type { GroupMeeting } from '../types.ts';

export const groupWith = (over: Partial<GroupMeeting> = {}): GroupMeeting => ({
  id: uuid(900),
  title: 'Cv-værksted',
  description: 'Vi ser på jeres cv sammen.',
  startsAt: instant('2026-11-26T09:00:00.000Z'),
  endsAt: instant('2026-11-26T11:00:00.000Z'),
  roomId: null,
  place: 'Rådhuspladsen 1',
  hostId: anna.id,
  hostName: anna.name,
  places: 5,
  taken: 2,
  state: 'open',
  cancelReason: null,
  sequence: 0,
  ...over,
});

export const begun = { startsAt: instant('2026-11-24T08:00:00.000Z') };
