import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placesWith, theCompany } from '../testing/companies.ts';
import { changeCompanyContact as act } from './change-company-contact.ts';

const input = {
  organisationId: theCompany,
  personId: uuid(710),
  name: 'Per Bager',
  prefers: 'phone',
  phone: '12345678',
};

it('change-company-contact: corrects, or lets go whoever left', () => {
  const decision = decide(act, placesWith(), input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', table: 'company_contact', key: { id: uuid(710) }, set: { phone: '12345678', active: true } },
  ]);
  const gone = decide(act, placesWith(), { ...input, phone: '', left: true });
  expect(writesOf(act, gone)).toMatchObject([{ set: { active: false } }]);
  expect(said(act, gone).staff).toEqual(['Per Bager er ikke længere kontaktperson hos Bageren ApS.']);
  expect(codeOf(decide(act, placesWith(), { ...input, phone: '' }))).toBe('unreachable');
});
