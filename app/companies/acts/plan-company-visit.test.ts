import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placesWith, theCompany } from '../testing/companies.ts';
import { planCompanyVisit as act } from './plan-company-visit.ts';

const state = { ...placesWith(), staff: [{ id: uuid(90), name: 'Finn Hede' }] };
const input = { organisationId: theCompany, onDay: '2026-11-26', staffId: uuid(90), purpose: 'Tale om foråret' };

it('plan-company-visit: a colleague, a day, a purpose', () => {
  const decision = decide(act, state, input);
  expect(writesOf(act, decision)).toMatchObject([
    { table: 'company_visit', row: { staff_name: 'Finn Hede', on_day: '2026-11-26', state: 'planned' } },
  ]);
  expect(said(act, decision).staff).toEqual(['Finn Hede besøger Bageren ApS den 26. november 2026.']);
  expect(codeOf(decide(act, state, { ...input, staffId: uuid(91) }))).toBe('unknown');
  expect(codeOf(decide(act, state, { ...input, siteId: uuid(91) }))).toBe('other-site');
});
