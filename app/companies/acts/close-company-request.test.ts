import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, requestWith } from '../testing/companies.ts';
import { closeCompanyRequest as act } from './close-company-request.ts';

const close = (state: 'new' | 'answered' | 'done') =>
  decide(
    act,
    { company: companyWith(), request: requestWith({ state }) },
    { requestId: uuid(720), outcome: 'Fire kom.' },
  );

it('close-company-request: after an answer, with what it came to', () => {
  expect(writesOf(act, close('answered'))).toMatchObject([{ set: { state: 'done', outcome: 'Fire kom.' } }]);
  expect(said(act, close('answered')).staff).toEqual([
    'Anna Holm lukkede henvendelsen fra Bageren ApS om en besøgsdag.',
  ]);
  expect([codeOf(close('new')), codeOf(close('done'))]).toEqual(['unanswered', 'closed']);
});
