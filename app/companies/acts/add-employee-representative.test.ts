import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placesWith, theCompany, theSite } from '../testing/companies.ts';
import { addEmployeeRepresentative as act } from './add-employee-representative.ts';

const input = { organisationId: theCompany, name: 'Ulla Tillid', kind: 'tr_pnr', siteId: theSite, phone: '12345678' };

it('add-employee-representative: a steward of one place names it, one of the whole company need not', () => {
  const decision = decide(act, placesWith(), input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'insert', table: 'company_representative', row: { kind: 'tr_pnr', site_id: theSite, absent: false } },
  ]);
  expect(said(act, decision).staff).toEqual(['Ulla Tillid taler for de ansatte hos Bageren ApS.']);
  const code = (over: object) => codeOf(decide(act, placesWith(), { ...input, ...over }));
  expect(code({ siteId: '' })).toBe('site-missing');
  expect(code({ siteId: '', kind: 'medarbejder_pnr' })).toBe('site-missing');
  expect(code({ siteId: '', kind: 'faelles_tr_cvr' })).toBeNull();
  expect(code({ siteId: uuid(9) })).toBe('other-site');
  expect(code({ phone: '' })).toBe('unreachable');
});
