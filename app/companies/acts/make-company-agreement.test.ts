import { expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { companyWith, theCompany } from '../testing/companies.ts';
import { makeCompanyAgreement as act } from './make-company-agreement.ts';

const input = { organisationId: theCompany, kind: 'places', words: 'To pladser ad gangen.', from: '2026-11-24' };

it('make-company-agreement: what, from when, until when', () => {
  const decision = decide(act, companyWith(), { ...input, until: '2027-06-30' });
  expect(writesOf(act, decision)).toMatchObject([
    { table: 'company_agreement', row: { kind: 'places', from_on: '2026-11-24', until_on: '2027-06-30' } },
  ]);
  expect(said(act, decision).staff).toEqual(['Anna Holm lavede en aftale med Bageren ApS: To pladser ad gangen.']);
  expect(codeOf(decide(act, companyWith(), { ...input, until: '2026-11-01' }))).toBe('order');
});
