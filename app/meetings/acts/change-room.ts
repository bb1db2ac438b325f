import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { houseWrites, type RoomChanged } from '../house-events.ts';
import { rooms } from '../queries/house.ts';
import { roomNameFault } from '../room-fault.ts';
import { both } from '../text.ts';
import type { Room } from '../types.ts';
import { keepsHouse, roomFields } from './add-room.ts';

const input = z.object({
  roomId: fields.hiddenId(both('room.id')),
  ...roomFields,
  active: fields.tick(both('room.active')),
});

interface State {
  readonly rooms: readonly Room[];
  readonly room: Room;
}

/** Name, address, seats; a room that is closed can be chosen no more. */
export const changeRoom = act<typeof input, State, RoomChanged>({
  name: 'change-room',
  title: both('changeroom.title'),
  lead: both('changeroom.lead'),
  submit: both('changeroom.submit'),
  input,
  who: keepsHouse,
  basis: 'none',
  aspect: 'rooms',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'meetings:rooms' }],
  async load(tx, { roomId }, context) {
    const all = await rooms(tx, context, context.home);
    const room = all.find(({ id }) => id === roomId);
    return room ? { rooms: all, room } : null;
  },
  async prefill(tx, context, _caseId, given) {
    const roomId = fields.givenId(given, 'roomId');
    const room = (await rooms(tx, context, context.home)).find(({ id }) => id === roomId);
    return room
      ? { roomId, name: room.name, address: room.address, seats: String(room.seats), active: room.active }
      : {};
  },
  guards: [],
  decide(state, { roomId, active, ...given }) {
    const fault = roomNameFault(state.rooms, given.name, roomId);
    return (
      fault ??
      accept({ type: 'meetings.room-changed', caseId: null, data: { roomId, ...given, active: active === true } })
    );
  },
  writes: houseWrites,
  sentences: {
    'meetings.room-changed': {
      citizen: null,
      caseworker: ({ data: { name: navn, active } }) =>
        both(active ? 'room.said.changed' : 'room.said.closed', { navn }),
    },
  },
});
