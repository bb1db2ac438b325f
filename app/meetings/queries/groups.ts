import type { Instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseLaw } from '../../law/index.ts';
import { caseState } from '../../people/index.ts';
import { dutyBehind } from '../rules/duty.ts';
import type { ChosenTime } from '../times/slot-code.ts';
import type { GroupMeeting, PlaceState, Room } from '../types.ts';
import { type Host, hostInHouse } from './hosts.ts';
import { takenBy } from './hours.ts';
import { housePlaces, rooms } from './house.ts';
import { groupById, openGroups } from './meetings.ts';
import { inHouse, type Reader } from './stand.ts';

export interface NewGroupState {
  readonly host: Host | null;
  readonly room: Room | null;
  readonly hostBusy: boolean;
  readonly roomBusy: boolean;
  readonly address: string | null;
}

export async function newGroupState(
  tx: Tx,
  reader: Reader,
  span: ChosenTime,
  roomId: string | undefined,
): Promise<NewGroupState> {
  const host = await hostInHouse(tx, reader, span.hostId);
  const room = roomId ? ((await rooms(tx, reader, reader.home)).find(({ id }) => id === roomId) ?? null) : null;
  const isTaken = async (id: string) => (await takenBy(tx, reader.home, [id], span)).length > 0;
  return {
    host,
    room,
    hostBusy: host ? await isTaken(host.id) : false,
    roomBusy: room ? await isTaken(room.id) : false,
    address: (await housePlaces(tx, reader, reader.home)).address,
  };
}

export interface OwnPlace {
  readonly id: string;
  readonly state: PlaceState;
}

export interface GroupPlaceState {
  readonly closed: boolean;
  readonly group: GroupMeeting;
  readonly place: OwnPlace | null;
  readonly duty: boolean | null;
}

/** A group meeting as one citizen meets it. The row of the meeting is held by the act's lock. */
export async function groupPlaceState(
  tx: Tx,
  reader: Reader,
  caseId: string,
  groupId: string,
): Promise<GroupPlaceState | null> {
  const { home } = reader;
  const state = await caseState(tx, home, caseId);
  const group = await inHouse(tx, reader, home, () => groupById(tx, home, groupId));
  if (!state || !group) return null;
  const row = await tx
    .selectFrom('group_place')
    .select(['id', 'state'])
    .where('authority_id', '=', home)
    .where('group_id', '=', groupId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  const law = await caseLaw(tx, home, caseId, { on: reader.today });
  return { closed: state.closed, group, place: row ?? null, duty: dutyBehind(law, 'other') };
}

/** Group meetings a citizen can take a place in, the nearest first. */
export const groupsAhead = (tx: Tx, reader: Reader): Promise<readonly GroupMeeting[]> =>
  inHouse(tx, reader, reader.home, () => openGroups(tx, reader.home, reader.now));

export interface Participant {
  readonly placeId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly state: PlaceState;
  readonly at: Instant;
}

export interface GroupWithPeople {
  readonly group: GroupMeeting;
  readonly people: readonly Participant[];
}

/** A group meeting with those who have a place, by name: for staff of the authority. */
export async function groupWithPeople(tx: Tx, authorityId: number, groupId: string): Promise<GroupWithPeople | null> {
  const group = await groupById(tx, authorityId, groupId);
  if (!group) return null;
  const rows = await tx
    .selectFrom('group_place as p')
    .innerJoin('case_overview as o', (join) =>
      join.onRef('o.authority_id', '=', 'p.authority_id').onRef('o.case_id', '=', 'p.case_id'),
    )
    .select(['p.id as placeId', 'p.case_id as caseId', 'o.person_id as personId', 'o.name', 'p.state', 'p.at'])
    .where('p.authority_id', '=', authorityId)
    .where('p.group_id', '=', groupId)
    .where('p.state', '<>', 'given-up')
    .orderBy('o.sort_key')
    .execute();
  return { group, people: rows.map((row) => ({ ...row, at: row.at as Instant })) };
}
