import { expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { companyWith, siteWith, theCompany } from '../testing/companies.ts';
import { addCompanySite as act } from './add-company-site.ts';

const input = { organisationId: theCompany, pNumber: '1003388395', name: 'Bageren, havnen' };

it('add-company-site: one more P-number, which nobody else has', () => {
  const decision = decide(act, { company: companyWith(), same: null, sameAt: null }, input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'insert', table: 'company_site', row: { organisation_id: theCompany, p_number: '1003388395' } },
  ]);
  expect(said(act, decision).staff).toEqual(['Anna Holm tilføjede arbejdsstedet Bageren, havnen hos Bageren ApS.']);
  expect(codeOf(decide(act, { company: companyWith(), same: siteWith(), sameAt: 'Slagteren' }, input))).toBe(
    'p-number-known',
  );
});
