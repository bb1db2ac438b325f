import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { companyWith, theCompany } from '../testing/companies.ts';
import { changeCompany as act } from './change-company.ts';

const input = { organisationId: theCompany, name: 'Bageren ApS', sector: 'private' };

describe('change-company', () => {
  it('says what changed, and counts the version on', () => {
    const decision = decide(
      act,
      { company: companyWith({ version: 4 }), last: null },
      { ...input, phone: '12 34 56 78', collectiveAgreement: 'yes', seenVersion: '4' },
    );
    expect(eventOf(decision).data).toMatchObject({
      version: 5,
      changes: [
        { field: 'collectiveAgreement', before: '', after: 'Ja' },
        { field: 'phone', before: '', after: '12345678' },
      ],
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'organisation', set: { phone: '12345678', collective_agreement: true, version: 5 } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm rettede oplysninger om Bageren ApS: overenskomst og telefon.',
    ]);
  });

  it('does not write over what a colleague changed meanwhile, and says what that was', () => {
    const decision = decide(
      act,
      { company: companyWith({ version: 5 }), last: { byName: 'Bo Dahl', fields: ['city', 'phone'] } },
      { ...input, city: 'Hjørring', seenVersion: '4' },
    );
    expect(codeOf(decision)).toBe('changed-meanwhile');
    expect(decision.ok ? '' : decision.text.da).toContain('Bo Dahl ændrede oplysningerne imens: by og telefon.');
  });

  it('has nothing to do when nothing changed', () => {
    expect(codeOf(decide(act, { company: companyWith(), last: null }, input))).toBe('unchanged');
  });
});
