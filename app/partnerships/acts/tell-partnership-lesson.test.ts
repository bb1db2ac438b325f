import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import {
  atSchool,
  cityParty,
  elsewhereCompany,
  gitte,
  partnershipWith,
  schoolParty,
  thePartnership,
  wholeWith,
} from '../testing/given.ts';
import { tellPartnershipLesson as act } from './tell-partnership-lesson.ts';

const input = { partnershipId: thePartnership, lesson: 'Mød virksomheden først.' };
const closed = wholeWith({ partnership: partnershipWith({ state: 'closed' }) });

describe('tell-partnership-lesson', () => {
  it('keeps one sentence from each', () => {
    const decision = decide(act, closed, input, { actor: atSchool });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'partnership_party', key: { id: schoolParty }, set: { lesson: 'Mød virksomheden først.' } },
    ]);
    expect(said(act, decision).staff).toEqual(['AMU Nordjylland skrev, hvad de lærte af Nye buschauffører.']);
    expect(writesOf(act, decide(act, closed, input, { actor: gitte }))).toMatchObject([{ key: { id: cityParty } }]);
  });

  it('waits until the class is over, and refuses whoever is no party', () => {
    expect(codeOf(decide(act, wholeWith(), input, { actor: atSchool }))).toBe('too-early');
    expect(codeOf(decide(act, closed, input, { actor: elsewhereCompany }))).toBe('not-a-party');
  });
});
