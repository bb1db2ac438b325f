import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { addRoom as act } from './add-room.ts';

const input = { name: 'Lokale 3', address: 'Rådhuspladsen 1, Hjørring', seats: '4' };
const room = { id: uuid(300), name: 'LOKALE 3', address: 'x', seats: 2, active: false };

it('adds a room that can be chosen', () => {
  const decision = decide(act, { rooms: [] }, input);
  expect(eventOf(decision).data).toMatchObject({ name: 'Lokale 3', seats: 4 });
  expect(writesOf(act, decision)).toMatchObject([{ op: 'insert', table: 'room', row: { active: true } }]);
  expect(said(act, decision)).toEqual({ citizen: [], staff: ['Lokalet Lokale 3 blev oprettet.'] });
});

it('refuses a second room of the same name, and a room without seats', () => {
  const taken = decide(act, { rooms: [room] }, input);
  expect([codeOf(taken), fieldOf(taken)]).toEqual(['name-taken', 'name']);
  expect(act.input.safeParse({ ...input, seats: '0' }).success).toBe(false);
});
