import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyUser, companyWith, requestWith, theCompany } from '../testing/companies.ts';
import { withdrawCompanyRequest as act } from './withdraw-company-request.ts';

const withdraw = (state: 'new' | 'withdrawn') =>
  decide(
    act,
    { company: companyWith(), request: requestWith({ state }) },
    { requestId: uuid(720) },
    { actor: companyUser(theCompany) },
  );

it('withdraw-company-request: as long as it is open', () => {
  expect(writesOf(act, withdraw('new'))).toMatchObject([{ set: { state: 'withdrawn' } }]);
  expect(said(act, withdraw('new')).staff).toEqual(['Bageren ApS har ikke længere brug for en besøgsdag.']);
  expect(codeOf(withdraw('withdrawn'))).toBe('closed');
});
