import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { begun, groupWith } from '../testing/groups.ts';
import { maja } from '../testing/state.ts';
import { giveUpGroupPlace as act } from './give-up-group-place.ts';

const state = { closed: false, group: groupWith(), place: { id: uuid(901), state: 'taken' }, duty: null };
const input = { groupId: uuid(900) };

it('lets somebody else have the place', () => {
  const decision = decide(act, state, input, { actor: maja });
  expect(eventOf(decision).data).toMatchObject({ taken: 1 });
  expect(writesOf(act, decision)).toMatchObject([{ set: { state: 'given-up' } }, { set: { taken: 1 } }]);
  expect(said(act, decision).citizen).toEqual(['Du meldte fra til “Cv-værksted” torsdag 26. november 2026 kl. 10.00.']);
});

it.each([
  { ...state, place: null },
  { ...state, place: { id: uuid(901), state: 'given-up' } },
  { ...state, group: groupWith(begun) },
])('refuses where there is no place to give', (now) => {
  expect(codeOf(decide(act, now, input))).toBe('no-place');
});
