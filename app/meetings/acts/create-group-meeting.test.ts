import { describe, expect, it } from 'vitest';
import { anna, codeOf, day, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { annasHost } from '../testing/state.ts';
import { createGroupMeeting as act } from './create-group-meeting.ts';

const state = { host: annasHost, room: null, hostBusy: false, roomBusy: false, address: 'Rådhuspladsen 1' };
const input = {
  title: 'Cv-værksted',
  description: 'Vi ser på jeres cv',
  on: day(2),
  from: '10',
  to: '12',
  places: '5',
};
const room = { id: uuid(300), name: 'Lokale 3', address: 'Rådhuspladsen 1', seats: 4, active: true };

describe('create-group-meeting', () => {
  it('takes the host’s time and offers the places', () => {
    const decision = decide(act, state, input);
    expect(eventOf(decision).data).toMatchObject({
      startsAt: '2026-11-26T09:00:00.000Z',
      endsAt: '2026-11-26T11:00:00.000Z',
      hostName: 'Anna Holm',
      places: 5,
      place: 'Rådhuspladsen 1',
    });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'group_meeting' },
      { table: 'occupied', row: { resource_id: anna.id } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Gruppemødet “Cv-værksted” er oprettet torsdag 26. november 2026 kl. 10.00.'],
    });
  });

  it.each([
    ['wrong-order', state, { to: '9' }],
    ['time-passed', state, { on: day(-1) }],
    ['slot-taken', { ...state, hostBusy: true }, {}],
    ['room-taken', { ...state, room, roomBusy: true }, {}],
    ['too-many-places', { ...state, room }, {}],
    ['host-unknown', { ...state, host: null }, {}],
  ])('refuses: %s', (code, now, over) => {
    expect(codeOf(decide(act, now, { ...input, ...over }))).toBe(code);
  });
});
