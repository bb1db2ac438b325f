import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, today, writesOf } from '../../people/testing/decide.ts';
import {
  atNordbus,
  declared,
  elsewhereCompany,
  invitationWith,
  invited,
  partnershipWith,
  pledgeWith,
  theInvitation,
} from '../testing/given.ts';
import { signDeclaration as act } from './sign-declaration.ts';

const state = (over: object = {}) => ({ ...invited(), signed: 0, ...over });
const input = (over: object = {}) => ({ invitationId: theInvitation, from: '2027-02-15', hours: '37', ...over });
const go = (over: object = {}, given: object = {}) => decide(act, state(over), input(given), { actor: atNordbus });

describe('sign-declaration', () => {
  it('tells the law that an ordinary job follows directly after the course', () => {
    const decision = go();
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership_invitation', set: { declared_by_company: 'Nordbus', declared_from: '2027-02-15' } },
      { table: 'law_entry', op: 'update' },
      {
        table: 'law_entry',
        op: 'insert',
        row: {
          kind: 'arbejdsgivererklaering',
          valid_from: today,
          value: JSON.stringify({ udenLoentilskud: true, kursusAftalt: true, umiddelbartEfter: true }),
        },
      },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Nordbus har skrevet under på, at du får job fra 15. februar 2027, 37 timer om ugen, lige efter Personbefordring med bus.',
    ]);
    expect(said(act, decision).staff[0]).toContain('uden liste (LAB § 97)');
  });

  it.each([
    ['no-pledge', { pledges: [pledgeWith({ state: 'withdrawn' })] }],
    ['not-in-play', { invitation: invitationWith({ state: 'withdrawn' }) }],
    ['not-in-play', { invitation: invitationWith({ sharesWithCompanies: false }) }],
    ['not-in-play', { partnership: partnershipWith({ state: 'closed' }) }],
    ['signed-already', { invitation: invitationWith({ declaration: declared }) }],
    ['pledge-used', { signed: 14 }],
  ])('refuses: %s', (code, over) => expect(codeOf(go(over))).toBe(code));

  it('is for the company that pledged, and for a job directly after', () => {
    expect(codeOf(decide(act, state(), input(), { actor: elsewhereCompany }))).toBe('no-pledge');
    expect(fieldOf(go({}, { from: '2027-04-01' }))).toBe('from');
    expect(fieldOf(go({}, { from: '2027-02-11' }))).toBe('from');
  });
});
