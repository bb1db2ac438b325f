import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, theCompany } from '../testing/companies.ts';
import { assignCompanyConsultant as act } from './assign-company-consultant.ts';

const staff = [{ id: uuid(90), name: 'Finn Hede' }];
const has = { contactStaff: { id: uuid(90), name: 'Finn Hede', phone: '1', email: 'f@example.org' } };
const choose = (over: object, staffId?: string) =>
  decide(act, { company: companyWith(over), staff }, { organisationId: theCompany, ...(staffId ? { staffId } : {}) });

it('assign-company-consultant: one, another, or none', () => {
  const decision = choose({}, uuid(90));
  expect(writesOf(act, decision)).toMatchObject([{ table: 'organisation', set: { contact_staff_id: uuid(90) } }]);
  expect(said(act, decision).staff).toEqual(['Finn Hede er nu konsulent for Bageren ApS.']);
  expect(said(act, choose(has)).staff).toEqual(['Bageren ApS har ikke længere en fast konsulent.']);
  expect([codeOf(choose(has, uuid(90))), codeOf(choose({})), codeOf(choose({}, uuid(91)))]).toEqual([
    'unchanged',
    'unchanged',
    'unknown',
  ]);
});
