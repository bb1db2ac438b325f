import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { changeRoom as act } from './change-room.ts';

const room = { id: uuid(300), name: 'Lokale 3', address: 'Gaden 1', seats: 2, active: true };
const input = { roomId: room.id, name: 'Lokale 3', address: 'Gaden 2', seats: 6, active: true };

it('changes what the room is, and closes it', () => {
  const decision = decide(act, { rooms: [room], room }, input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', table: 'room', set: { address: 'Gaden 2', seats: 6, active: true } },
  ]);
  expect(said(act, decision).staff).toEqual(['Lokalet Lokale 3 blev rettet.']);
  const closed = decide(act, { rooms: [room], room }, { ...input, active: undefined });
  expect(eventOf(closed).data).toMatchObject({ active: false });
  expect(said(act, closed).staff).toEqual(['Lokalet Lokale 3 kan ikke bruges længere.']);
});

it('refuses the name of another room', () => {
  const other = { ...room, id: uuid(301), name: 'Lokale 4' };
  expect(codeOf(decide(act, { rooms: [room, other], room }, { ...input, name: 'lokale 4' }))).toBe('name-taken');
});
