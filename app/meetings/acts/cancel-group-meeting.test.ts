import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { codeOf, decide, said, thePerson, uuid, writesOf } from '../../people/testing/decide.ts';
import { groupWith } from '../testing/groups.ts';
import { cancelGroupMeeting as act } from './cancel-group-meeting.ts';

const place = {
  placeId: uuid(911),
  caseId: uuid(1),
  personId: thePerson,
  name: 'Maja',
  state: 'taken',
  at: instant('2026-11-20T09:00:00.000Z'),
};
const input = { groupId: uuid(900), reason: 'Anna er syg' };

it('frees the calendar and tells everybody who had a place', () => {
  const decision = decide(act, { group: groupWith(), people: [place] }, input);
  expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
    'update group_meeting',
    'delete occupied',
    'update group_place',
  ]);
  expect(said(act, decision).citizen).toEqual(['“Cv-værksted” torsdag 26. november 2026 kl. 10.00 er aflyst.']);
});

it('refuses what is over', () => {
  expect(codeOf(decide(act, { group: groupWith({ state: 'held' }), people: [] }, input))).toBe('not-open');
});
