import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { caseWith, invitationWith } from '../testing/state.ts';
import { withdrawInvitation as act } from './withdraw-invitation.ts';

it('takes the invitation back, and with it the deadline that was told', () => {
  const decision = decide(act, caseWith({ invitation: invitationWith() }), {});
  expect(eventOf(decision).data).toMatchObject({
    state: 'withdrawn',
    toldDeadline: true,
    overview: { invited_until: null },
  });
  expect(writesOf(act, decision)).toMatchObject([
    { table: 'meeting_invitation', set: { state: 'withdrawn' } },
    { table: 'law_entry', key: { kind: 'bookingfrist' } },
    { table: 'case_overview' },
  ]);
  expect(said(act, decision).citizen).toEqual(['Du skal ikke finde en tid alligevel.']);
  const offer = decide(act, caseWith({ invitation: invitationWith({ duty: false }) }), {});
  expect(writesOf(act, offer).map(({ table }) => table)).toEqual(['meeting_invitation', 'case_overview']);
});

it('refuses when there is none', () => {
  expect(codeOf(decide(act, caseWith(), {}))).toBe('no-invitation');
});
