import { z } from 'zod';
import { act, type Permission } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { houseWrites, type RoomAdded } from '../house-events.ts';
import { rooms } from '../queries/house.ts';
import { roomNameFault } from '../room-fault.ts';
import { both } from '../text.ts';
import type { Room } from '../types.ts';

/** What a room is: asked when it is added and when it changes. */
export const roomFields = {
  name: fields.written(both('room.name'), 80),
  address: fields.written(both('room.address'), 200, both('room.address.help')),
  seats: field(z.coerce.number().int().min(1).max(500), {
    label: both('room.seats'),
    control: 'text',
    mandatory: fields.meaning,
  }),
};

const input = z.object(roomFields);

export const keepsHouse: readonly Permission[] = [{ roles: ['administrator', 'manager'], relations: ['authority'] }];

export const addRoom = act<typeof input, { readonly rooms: readonly Room[] }, RoomAdded>({
  name: 'add-room',
  title: both('addroom.title'),
  lead: both('addroom.lead'),
  submit: both('addroom.submit'),
  input,
  who: keepsHouse,
  basis: 'none',
  aspect: 'rooms',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'meetings:rooms' }],
  load: async (tx, _input, context) => ({ rooms: await rooms(tx, context, context.home) }),
  guards: [],
  decide(state, given, { newId }) {
    const fault = roomNameFault(state.rooms, given.name, null);
    return fault ?? accept({ type: 'meetings.room-added', caseId: null, data: { roomId: newId(), ...given } });
  },
  writes: houseWrites,
  sentences: {
    'meetings.room-added': {
      citizen: null,
      caseworker: ({ data: { name: navn } }) => both('room.said.added', { navn }),
    },
  },
});
