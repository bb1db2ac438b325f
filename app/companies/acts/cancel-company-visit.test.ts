import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith } from '../testing/companies.ts';
import { cancelCompanyVisit as act } from './cancel-company-visit.ts';

const cancel = (state: string) =>
  decide(
    act,
    { company: companyWith(), visit: { id: uuid(5), state, staffName: 'Finn Hede', onDay: '2026-11-26' } },
    { visitId: uuid(5) },
  );

it('cancel-company-visit: one that is still to come', () => {
  expect(writesOf(act, cancel('planned'))).toMatchObject([{ op: 'update', set: { state: 'cancelled' } }]);
  expect(said(act, cancel('planned')).staff).toEqual(['Besøget hos Bageren ApS den 26. november 2026 er aflyst.']);
  expect(codeOf(cancel('held'))).toBe('over');
});
