import { expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { companyWith, siteWith, theSite } from '../testing/companies.ts';
import { changeCompanySite as act } from './change-company-site.ts';

const input = { siteId: theSite, name: 'Bageren, Torvet' };
const state = { company: companyWith(), site: siteWith() };

it('change-company-site: work sharing and the day it closes', () => {
  const decision = decide(act, state, { ...input, workSharing: true, closedOn: '2026-12-31' });
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', table: 'company_site', set: { work_sharing: true, closed_on: '2026-12-31' } },
  ]);
  expect(said(act, decision).staff).toEqual(['Anna Holm rettede arbejdsstedet Bageren, Torvet hos Bageren ApS.']);
  expect(codeOf(decide(act, state, input))).toBe('unchanged');
});
