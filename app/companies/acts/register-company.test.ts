import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, siteWith } from '../testing/companies.ts';
import { registerCompany as act } from './register-company.ts';

const empty = { sameCvr: null, samePlace: null, placeOf: null, similar: [] };
const input = { cvr: '29 18 97 06', pNumber: '1003388394', name: 'Bageren ApS', sector: 'private', city: 'Hjørring' };

describe('register-company', () => {
  it('makes the company and its first place of work, with whoever found it as its consultant', () => {
    const finn = testActor({ id: uuid(90), name: 'Finn Hede', roles: ['company-consultant'] });
    const decision = decide(act, empty, input, { actor: finn });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'organisation', row: { cvr: '29189706', kind: 'company', contact_staff_id: finn.id } },
      { op: 'insert', table: 'company_site', row: { p_number: '1003388394', name: 'Bageren ApS', city: 'Hjørring' } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: [], staff: ['Finn Hede oprettede Bageren ApS.'] });
    expect(eventOf(decide(act, empty, input)).data).toMatchObject({ staffId: null });
  });

  it.each<[string, string, object]>([
    ['cvr-known', 'cvr', { sameCvr: companyWith() }],
    ['p-number-known', 'pNumber', { samePlace: siteWith(), placeOf: 'Slagteren' }],
    ['similar', 'anyway', { similar: [{ id: uuid(1), name: 'Bageren', cvr: '10000003', city: null }] }],
  ])('refuses: %s', (code, field, over) => {
    const decision = decide(act, { ...empty, ...over }, input);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes one that resembles another when it is said to be another; never the same CVR number', () => {
    const similar = [{ id: uuid(1), name: 'Bageren', cvr: '10000003', city: null }];
    expect(codeOf(decide(act, { ...empty, similar }, { ...input, anyway: true }))).toBeNull();
    expect(codeOf(decide(act, { ...empty, sameCvr: companyWith() }, { ...input, anyway: true }))).toBe('cvr-known');
  });

  it.each([{ cvr: '29189707' }, { cvr: '2918970' }, { pNumber: '100338839' }, { branchCode: '12345' }, { name: '' }])(
    'does not take %j',
    (over) => {
      expect(act.input.safeParse({ ...input, ...over }).success).toBe(false);
    },
  );
});
