import type { Instant } from '@fodfaeste/law/dates';
import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OnCase } from '../people/index.ts';
import type { Taken } from './booking-events.ts';
import { free, take } from './booking-writes.ts';

interface OfGroup {
  readonly groupId: string;
  readonly title: string;
  readonly startsAt: Instant;
}

export interface GroupCreated
  extends DomainEvent<
    'meetings.group-created',
    OfGroup & {
      readonly description: string;
      readonly endsAt: Instant;
      readonly roomId: string | null;
      readonly place: string;
      readonly hostId: string;
      readonly hostName: string;
      readonly places: number;
      readonly taken: readonly Taken[];
    }
  > {}

export interface PlaceTaken
  extends OnCase<
    'meetings.group-place-taken',
    OfGroup & {
      readonly placeId: string;
      /** The citizen had a place before and gave it up. */
      readonly again: boolean;
      readonly taken: number;
      readonly duty: boolean | null;
    }
  > {}
export interface PlaceGivenUp
  extends OnCase<'meetings.group-place-given-up', OfGroup & { readonly placeId: string; readonly taken: number }> {}

export interface GroupHeld
  extends DomainEvent<'meetings.group-held', OfGroup & { readonly came: number; readonly places: number }> {}
/** How one citizen's place ended; stored in the citizen's own history. */
export interface PlaceMet
  extends OnCase<'meetings.group-place-met', OfGroup & { readonly placeId: string; readonly met: boolean }> {}

export interface GroupCancelled
  extends DomainEvent<
    'meetings.group-cancelled',
    OfGroup & { readonly reason: string | null; readonly sequence: number; readonly places: number }
  > {}
export interface PlaceCancelled
  extends OnCase<
    'meetings.group-place-cancelled',
    OfGroup & { readonly placeId: string; readonly reason: string | null }
  > {}

export type GroupEvent =
  | GroupCreated
  | PlaceTaken
  | PlaceGivenUp
  | GroupHeld
  | PlaceMet
  | GroupCancelled
  | PlaceCancelled;

export function groupWrites(event: GroupEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { groupId: id } = event.data;
  const place = (placeId: string, state: 'given-up' | 'met' | 'not-met') =>
    update('group_place', { authority_id, id: placeId }, { state, at });
  switch (event.type) {
    case 'meetings.group-created': {
      const { title, description, startsAt, endsAt, roomId, place, hostId, hostName, places, taken } = event.data;
      return [
        insert('group_meeting', {
          authority_id,
          id,
          title,
          description,
          starts_at: startsAt,
          ends_at: endsAt,
          room_id: roomId,
          place,
          host_id: hostId,
          host_name: hostName,
          places,
          state: 'open',
          created_at: at,
        }),
        ...take(taken, event.data, id),
      ];
    }
    case 'meetings.group-place-taken': {
      const { placeId, again, taken, duty } = event.data;
      return [
        again
          ? update('group_place', { authority_id, id: placeId }, { state: 'taken', duty, at })
          : insert('group_place', {
              authority_id,
              id: placeId,
              group_id: id,
              case_id: event.caseId,
              state: 'taken',
              duty,
              at,
            }),
        update('group_meeting', { authority_id, id }, { taken }),
      ];
    }
    case 'meetings.group-place-given-up':
      return [
        place(event.data.placeId, 'given-up'),
        update('group_meeting', { authority_id, id }, { taken: event.data.taken }),
      ];
    case 'meetings.group-held':
      return [update('group_meeting', { authority_id, id }, { state: 'held' })];
    case 'meetings.group-place-met':
      return [place(event.data.placeId, event.data.met ? 'met' : 'not-met')];
    case 'meetings.group-cancelled': {
      const { reason: cancel_reason, sequence } = event.data;
      return [
        update('group_meeting', { authority_id, id }, { state: 'cancelled', cancel_reason, sequence }),
        ...free([authority_id], id),
      ];
    }
    case 'meetings.group-place-cancelled':
      return [place(event.data.placeId, 'given-up')];
  }
}
