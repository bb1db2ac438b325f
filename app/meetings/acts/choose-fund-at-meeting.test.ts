import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { caseWith, maja, meetingWith } from '../testing/state.ts';
import { chooseFundAtMeeting as act } from './choose-fund-at-meeting.ts';

it('the choice is told to the law and stands at each talk that is arranged', () => {
  const meetings = [
    meetingWith(),
    meetingWith({ id: uuid(701), state: 'held' }),
    meetingWith({ id: uuid(702), fund: 'takes-part' }),
  ];
  const decision = decide(act, caseWith({ meetings }), { wanted: 'yes' }, { actor: maja });
  expect(eventOf(decision).data).toMatchObject({ wanted: true, meetingIds: [uuid(700)] });
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', table: 'law_entry' },
    { op: 'insert', table: 'law_entry', row: { kind: 'akasse_med_til_samtale', value: 'true' } },
    { table: 'meeting', set: { fund: 'wished' } },
  ]);
  expect(said(act, decision).citizen).toEqual(['Du vil have a-kassen med til samtalerne.']);
  expect(said(act, decide(act, caseWith(), { wanted: 'no' })).staff).toEqual([
    'Borgeren vil ikke have a-kassen med til samtalerne.',
  ]);
});

it('refuses in a closed case', () => {
  expect(codeOf(decide(act, caseWith({ closed: true }), { wanted: 'no' }))).toBe('case-closed');
});
