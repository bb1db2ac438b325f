import { expect, it } from 'vitest';
import { codeOf, decide, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith } from '../testing/companies.ts';
import { endCompanyAgreement as act } from './end-company-agreement.ts';

const end = (endedAt: string | null) =>
  decide(act, { company: companyWith(), agreement: { words: 'To pladser.', endedAt } }, { agreementId: uuid(5) });

it('end-company-agreement: once', () => {
  expect(writesOf(act, end(null))).toMatchObject([
    { op: 'update', table: 'company_agreement', key: { id: uuid(5) }, set: { ended_at: expect.any(String) } },
  ]);
  expect(codeOf(end('2026-01-01T00:00:00.000Z'))).toBe('over');
});
