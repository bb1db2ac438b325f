import { expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { placesWith, theCompany } from '../testing/companies.ts';
import { addCompanyContact as act } from './add-company-contact.ts';

const input = { organisationId: theCompany, name: 'Per Bager', prefers: 'email', email: 'per@bager.example' };

it('add-company-contact: somebody who can be reached, on what they prefer; the history keeps no address', () => {
  const decision = decide(act, placesWith(), input);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'insert', table: 'company_contact', row: { name: 'Per Bager', email: 'per@bager.example', active: true } },
  ]);
  expect(JSON.stringify(eventOf(decision).data)).not.toContain('per@bager.example');
  expect(said(act, decision).staff).toEqual(['Per Bager er ny kontaktperson hos Bageren ApS.']);
});

it.each<[string, string, object]>([
  ['unreachable', 'email', { email: '' }],
  ['way-missing', 'phone', { prefers: 'sms' }],
  ['other-site', 'siteId', { siteId: uuid(999) }],
])('add-company-contact refuses: %s', (code, field, over) => {
  const decision = decide(act, placesWith(), { ...input, ...over });
  expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
});
