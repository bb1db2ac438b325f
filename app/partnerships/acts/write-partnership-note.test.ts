import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { atUnion, elsewhereCompany, gitte, thePartnership, theUnion, wholeWith } from '../testing/given.ts';
import { writePartnershipNote as act } from './write-partnership-note.ts';

const input = { partnershipId: thePartnership, words: 'Holdet er godt i gang.' };

describe('write-partnership-note', () => {
  it('is written by a party, and by the municipality', () => {
    const decision = decide(act, wholeWith(), input, { actor: atUnion });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'partnership_note',
        row: { organisation_id: theUnion, from_name: '3F Nordjylland', words: input.words },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['3F Nordjylland skrev til alle i Nye buschauffører.']);
    expect(writesOf(act, decide(act, wholeWith(), input, { actor: gitte }))).toMatchObject([
      { row: { organisation_id: null, from_name: 'Hjørring Kommune' } },
    ]);
  });

  it('refuses whoever is no party', () => {
    expect(codeOf(decide(act, wholeWith(), input, { actor: elsewhereCompany }))).toBe('not-a-party');
  });
});
