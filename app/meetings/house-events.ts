import type { Instant } from '@fodfaeste/law/dates';
import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';

export interface RoomAdded
  extends DomainEvent<
    'meetings.room-added',
    { readonly roomId: string; readonly name: string; readonly address: string; readonly seats: number }
  > {}
export interface RoomChanged
  extends DomainEvent<
    'meetings.room-changed',
    {
      readonly roomId: string;
      readonly name: string;
      readonly address: string;
      readonly seats: number;
      readonly active: boolean;
    }
  > {}
export interface BreaksSet
  extends DomainEvent<
    'meetings.breaks-set',
    {
      readonly staffId: string;
      readonly staffName: string;
      readonly breaks: readonly { readonly from: string; readonly to: string }[];
    }
  > {}
export interface TimeBlocked
  extends DomainEvent<
    'meetings.time-blocked',
    {
      readonly blockedId: string;
      readonly staffId: string;
      readonly staffName: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
    }
  > {
  /** Why somebody is away is theirs. */
  readonly unrecorded: { readonly reason: string | null };
}
export interface TimeUnblocked
  extends DomainEvent<
    'meetings.time-unblocked',
    { readonly blockedId: string; readonly staffId: string; readonly staffName: string; readonly startsAt: Instant }
  > {}
export interface FeedMade
  extends DomainEvent<
    'meetings.feed-made',
    { readonly feedId: string; readonly ownerId: string; readonly ownerName: string }
  > {
  readonly unrecorded: { readonly tokenHash: string };
}
export interface FeedEnded
  extends DomainEvent<'meetings.feed-ended', { readonly ownerId: string; readonly ownerName: string }> {}

export type HouseEvent = RoomAdded | RoomChanged | BreaksSet | TimeBlocked | TimeUnblocked | FeedMade | FeedEnded;

const endFeeds = (authority_id: number, owner_id: string, at: string) =>
  update('calendar_feed', { authority_id, owner_id, ended_at: null }, { ended_at: at });

export function houseWrites(
  event: HouseEvent,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] {
  switch (event.type) {
    case 'meetings.room-added': {
      const { roomId: id, name, address, seats } = event.data;
      return [insert('room', { authority_id, id, name, address, seats, active: true })];
    }
    case 'meetings.room-changed': {
      const { roomId: id, name, address, seats, active } = event.data;
      return [update('room', { authority_id, id }, { name, address, seats, active })];
    }
    case 'meetings.breaks-set': {
      const { staffId: staff_id, breaks } = event.data;
      return [
        remove('daily_break', { authority_id, staff_id }),
        ...breaks.map(({ from, to }) =>
          insert('daily_break', { authority_id, staff_id, from_time: from, to_time: to }),
        ),
      ];
    }
    case 'meetings.time-blocked': {
      const { blockedId: id, staffId, startsAt: starts_at, endsAt: ends_at } = event.data;
      return [
        insert('blocked_time', {
          authority_id,
          id,
          staff_id: staffId,
          starts_at,
          ends_at,
          reason: event.unrecorded.reason,
        }),
        insert('occupied', { authority_id, id, resource_id: staffId, starts_at, ends_at, subject_id: null }),
      ];
    }
    case 'meetings.time-unblocked': {
      const { blockedId: id } = event.data;
      return [remove('occupied', { authority_id, id }), remove('blocked_time', { authority_id, id })];
    }
    case 'meetings.feed-made': {
      const { feedId: id, ownerId: owner_id } = event.data;
      // One address a person: the earlier one stops working.
      return [
        endFeeds(authority_id, owner_id, at),
        insert('calendar_feed', {
          authority_id,
          id,
          owner_id,
          case_id: event.caseId,
          token_hash: Buffer.from(event.unrecorded.tokenHash, 'hex'),
          made_at: at,
        }),
      ];
    }
    case 'meetings.feed-ended':
      return [endFeeds(authority_id, event.data.ownerId, at)];
  }
}
