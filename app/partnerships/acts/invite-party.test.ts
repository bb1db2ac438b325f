import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { partnershipWith, thePartnership, theSchool, wholeWith } from '../testing/given.ts';
import { inviteParty as act } from './invite-party.ts';

const region = { id: uuid(915), name: 'AMK Nord', kind: 'state' };
const input = { partnershipId: thePartnership };

describe('invite-party', () => {
  it('asks an organisation, with what is hoped for', () => {
    const decision = decide(act, { whole: wholeWith(), organisation: region }, { ...input, words: 'Penge til prøver' });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_party',
        row: {
          kind: 'state',
          organisation_id: uuid(915),
          name: 'AMK Nord',
          state: 'asked',
          asked_words: 'Penge til prøver',
        },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm spurgte AMK Nord, om de vil være med i Nye buschauffører.']);
  });

  it('writes down a fund, which has no page here', () => {
    const decision = decide(act, { whole: wholeWith(), organisation: null }, { ...input, fund: 'Transportens fond' });
    expect(writesOf(act, decision)).toMatchObject([
      { row: { kind: 'fund', organisation_id: null, name: 'Transportens fond' } },
    ]);
  });

  it('refuses nobody, the same twice, and what is over', () => {
    expect(codeOf(decide(act, { whole: wholeWith(), organisation: null }, input))).toBe('nobody-named');
    const school = { id: theSchool, name: 'AMU Nordjylland', kind: 'school' };
    expect(codeOf(decide(act, { whole: wholeWith(), organisation: school }, input))).toBe('asked-already');
    const over = wholeWith({ partnership: partnershipWith({ state: 'stopped' }) });
    expect(codeOf(decide(act, { whole: over, organisation: region }, input))).toBe('partnership-over');
  });
});
