import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith } from '../testing/companies.ts';
import { holdCompanyVisit as act } from './hold-company-visit.ts';

const state = (over: object = {}) => ({
  company: companyWith(),
  visit: { id: uuid(5), state: 'planned', staffName: 'Finn Hede', onDay: '2026-11-24', ...over },
});
const input = { visitId: uuid(5), onDay: '2026-11-24', outcome: 'To pladser til januar.', minutes: '75' };

it('hold-company-visit: what it gave and the time it took, once, and not before it was', () => {
  const decision = decide(act, state(), input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', set: { state: 'held', outcome: 'To pladser til januar.', minutes: 75 } },
  ]);
  expect(said(act, decision).staff).toEqual(['Finn Hede var på besøg hos Bageren ApS.']);
  expect(codeOf(decide(act, state({ state: 'held' }), input))).toBe('over');
  expect(codeOf(decide(act, state(), { ...input, onDay: '2026-11-25' }))).toBe('future');
  expect(act.input.safeParse({ ...input, minutes: '4' }).success).toBe(false);
});
