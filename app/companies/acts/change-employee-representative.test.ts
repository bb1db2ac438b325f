import { expect, it } from 'vitest';
import { decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placesWith, theCompany } from '../testing/companies.ts';
import { changeEmployeeRepresentative as act } from './change-employee-representative.ts';

const input = {
  organisationId: theCompany,
  personId: uuid(711),
  name: 'Ulla Tillid',
  kind: 'tr_cvr',
  phone: '12345678',
};

it('change-employee-representative: away, back, or no longer', () => {
  const away = decide(act, placesWith(), { ...input, absent: true });
  expect(writesOf(act, away)).toMatchObject([{ op: 'update', set: { absent: true, active: true } }]);
  expect(said(act, away).staff).toEqual(['Ulla Tillid hos Bageren ApS er væk. Den næste bliver spurgt.']);
  expect(writesOf(act, decide(act, placesWith(), input))).toMatchObject([{ set: { absent: false, active: true } }]);
  const left = decide(act, placesWith(), { ...input, phone: '', left: true });
  expect(writesOf(act, left)).toMatchObject([{ set: { active: false } }]);
  expect(said(act, left).staff).toEqual(['Ulla Tillid taler ikke længere for de ansatte hos Bageren ApS.']);
});
