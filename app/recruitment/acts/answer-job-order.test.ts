import { describe, expect, it } from 'vitest';
import { codeOf, decide, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, gitte, orderWith } from '../testing/given.ts';
import { answerJobOrder as act } from './answer-job-order.ts';

const input = { orderId: uuid(810), words: 'Vi er i gang.' };

describe('answer-job-order', () => {
  it('takes the order, keeps the first answer, and sends a mail', () => {
    const decision = decide(act, { order: orderWith(), company: companyWith() }, input, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'job_order', set: { answer_words: 'Vi er i gang.', staff_id: gitte.id } },
      { table: 'job_order', key: { first_answer_at: null } },
      { table: 'company_message', row: { to_address: 'kirsten@koekken.example', purpose: 'order-answer' } },
    ]);
  });

  it('answers where there is no address as well: the words stand on the company’s page', () => {
    const state = { order: orderWith({ contactEmail: null }), company: companyWith({ email: null }) };
    expect(writesOf(act, decide(act, state, input))).toHaveLength(2);
  });

  it('refuses a second first answer', () => {
    const state = { order: orderWith({ answerWords: 'Tak' }), company: companyWith() };
    expect(codeOf(decide(act, state, input))).toBe('answered-already');
  });
});
