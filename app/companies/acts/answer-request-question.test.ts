import { expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyUser, companyWith, requestWith, theCompany } from '../testing/companies.ts';
import { answerRequestQuestion as act } from './answer-request-question.ts';

const asked = requestWith({ state: 'answered', question: 'Passer torsdag?', staffName: 'Anna Holm' });
const answer = (request = asked) =>
  decide(
    act,
    { company: companyWith(), request, link: null },
    { requestId: uuid(720), reply: 'Ja, kl. 9.' },
    { actor: companyUser(theCompany) },
  );

it('answer-request-question: keeps the reply, and ends every link that asks the same', () => {
  expect(writesOf(act, answer())).toMatchObject([
    { table: 'company_request', set: { reply: 'Ja, kl. 9.', reply_by_name: 'Per Bager' } },
    { table: 'company_link', key: { subject_id: uuid(720), purpose: 'request', used_at: null } },
  ]);
  expect(said(act, answer()).staff).toEqual(['Per Bager hos Bageren ApS svarede på spørgsmålet om en besøgsdag.']);
  const replied = { ...asked, reply: 'Ja', repliedAt: '2026-11-23T08:00:00.000Z' as never };
  expect([codeOf(answer(replied)), codeOf(answer(requestWith()))]).toEqual(['not-asked', 'not-asked']);
});
