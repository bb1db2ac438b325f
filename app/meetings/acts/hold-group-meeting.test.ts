import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, thePerson, uuid, writesOf } from '../../people/testing/decide.ts';
import { begun, groupWith } from '../testing/groups.ts';
import { holdGroupMeeting as act } from './hold-group-meeting.ts';

const person = (n: number) => ({
  placeId: uuid(910 + n),
  caseId: uuid(n),
  personId: thePerson,
  name: `Borger ${n}`,
  state: 'taken',
  at: instant('2026-11-20T09:00:00.000Z'),
});
const state = { group: groupWith(begun), people: [person(1), person(2)] };
const input = { groupId: uuid(900), came: uuid(1) };

it('keeps who came, each in their own history', () => {
  const decision = decide(act, state, input);
  expect(eventsOf(decision).map(({ type, about }) => [type, about])).toEqual([
    ['meetings.group-held', undefined],
    ['meetings.group-place-met', thePerson],
    ['meetings.group-place-met', thePerson],
  ]);
  expect(writesOf(act, decision)).toMatchObject([
    { set: { state: 'held' } },
    { set: { state: 'met' } },
    { set: { state: 'not-met' } },
  ]);
  expect(said(act, decision)).toEqual({
    citizen: [
      'Du var med til “Cv-værksted” tirsdag 24. november 2026 kl. 9.00.',
      'Du var ikke med til “Cv-værksted” tirsdag 24. november 2026 kl. 9.00.',
    ],
    staff: [
      'Gruppemødet “Cv-værksted” tirsdag 24. november 2026 kl. 9.00 blev holdt. Én kom.',
      'Borgeren var med til “Cv-værksted” tirsdag 24. november 2026 kl. 9.00.',
      'Borgeren var ikke med til “Cv-værksted” tirsdag 24. november 2026 kl. 9.00.',
    ],
  });
});

it('refuses before it began, and twice', () => {
  expect(codeOf(decide(act, { ...state, group: groupWith() }, input))).toBe('not-yet');
  expect(codeOf(decide(act, { ...state, group: groupWith({ ...begun, state: 'held' }) }, { groupId: uuid(900) }))).toBe(
    'not-open',
  );
});
