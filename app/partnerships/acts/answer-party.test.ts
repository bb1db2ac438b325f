import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import {
  atNordbus,
  atSchool,
  atUnion,
  busParty,
  cityParty,
  gitte,
  partnershipWith,
  schoolParty,
  thePartnership,
  unionParty,
  wholeWith,
} from '../testing/given.ts';
import { answerParty as act } from './answer-party.ts';

const input = (partyId: string, over: object = {}) => ({
  partnershipId: thePartnership,
  partyId,
  answer: 'yes',
  ...over,
});

describe('answer-party', () => {
  it('says yes, with money, hours and where they come from', () => {
    const gives = { gives: '25.000', hours: '40', source: 'Kompetencefonden' };
    const decision = decide(act, wholeWith(), input(unionParty, gives), { actor: atUnion });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_party',
        key: { id: unionParty },
        set: { state: 'yes', gives_oere: 2_500_000, gives_hours: 40, source: 'Kompetencefonden' },
      },
    ]);
    expect(said(act, decision).staff).toEqual([
      '3F Nordjylland er med i Nye buschauffører. De giver 25.000 kr. og 40 timer.',
    ]);
  });

  it('says no, and then gives nothing', () => {
    const decision = decide(act, wholeWith(), input(schoolParty, { answer: 'no', gives: '10' }), { actor: atSchool });
    expect(writesOf(act, decision)).toMatchObject([{ set: { state: 'no', gives_oere: null } }]);
    expect(said(act, decision).staff).toEqual(['AMU Nordjylland er ikke med i Nye buschauffører denne gang.']);
  });

  it('is each party’s own: staff answer for the municipality alone', () => {
    expect(codeOf(decide(act, wholeWith(), input(cityParty), { actor: gitte }))).toBeNull();
    expect(codeOf(decide(act, wholeWith(), input(schoolParty), { actor: gitte }))).toBe('not-your-answer');
    expect(codeOf(decide(act, wholeWith(), input(schoolParty), { actor: atUnion }))).toBe('not-your-answer');
  });

  it('keeps a company that pledged to its pledge, and what is over as it is', () => {
    const no = input(busParty, { answer: 'no' });
    expect(codeOf(decide(act, wholeWith(), no, { actor: atNordbus }))).toBe('pledge-stands');
    const over = wholeWith({ partnership: partnershipWith({ state: 'closed' }) });
    expect(codeOf(decide(act, over, input(unionParty), { actor: atUnion }))).toBe('partnership-over');
  });
});
