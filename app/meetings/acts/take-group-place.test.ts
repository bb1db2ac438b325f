import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { begun, groupWith } from '../testing/groups.ts';
import { maja } from '../testing/state.ts';
import { takeGroupPlace as act } from './take-group-place.ts';

const state = { closed: false, group: groupWith(), place: null, duty: false };
const input = { groupId: uuid(900) };

describe('take-group-place', () => {
  it('takes one place more', () => {
    const decision = decide(act, state, input, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ taken: 3, again: false, duty: false });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'group_place', row: { state: 'taken' } },
      { table: 'group_meeting', set: { taken: 3 } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du er meldt til “Cv-værksted” torsdag 26. november 2026 kl. 10.00.'],
      staff: ['Borgeren er meldt til “Cv-værksted” torsdag 26. november 2026 kl. 10.00.'],
    });
  });

  it('takes the place again that was given up', () => {
    const decision = decide(act, { ...state, place: { id: uuid(901), state: 'given-up' } }, input);
    expect(writesOf(act, decision)[0]).toMatchObject({ op: 'update', table: 'group_place' });
  });

  it.each([
    ['case-closed', { ...state, closed: true }],
    ['not-open', { ...state, group: groupWith({ state: 'cancelled' }) }],
    ['not-open', { ...state, group: groupWith(begun) }],
    ['has-place', { ...state, place: { id: uuid(901), state: 'taken' } }],
    ['full', { ...state, group: groupWith({ taken: 5 }) }],
  ])('refuses: %s', (code, now) => {
    expect(codeOf(decide(act, now, input))).toBe(code);
  });
});
