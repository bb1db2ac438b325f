import { describe, expect, it } from 'vitest';
import { newToken } from '../../kernel/crypto/secret-link.ts';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyWith, requestWith } from '../testing/companies.ts';
import { answerCompanyRequest as act } from './answer-company-request.ts';

const token = newToken();
const mail = { name: 'Per Bager', channel: 'email', address: 'per@bager.example' };
const state = (over: object = {}) => ({ company: companyWith(), request: requestWith(), to: mail, token, ...over });
const input = { requestId: uuid(720), answer: 'Vi kommer fire torsdag.' };

describe('answer-company-request', () => {
  it('writes to whoever asked, with a way to their own page', () => {
    const decision = decide(act, state(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', set: { state: 'answered', answer: 'Vi kommer fire torsdag.', answered_at: expect.any(String) } },
      {
        table: 'company_message',
        row: { to_address: 'per@bager.example', purpose: 'request-answer', state: 'waiting' },
      },
    ]);
    const { unrecorded } = eventOf(decision) as unknown as {
      unrecorded: { message: { body: string; subject: string } };
    };
    expect(unrecorded.message.subject).toBe('Svar fra Hjørring Kommune om en besøgsdag');
    expect(unrecorded.message.body).toContain('[[/jeres-side/henvendelser/');
    expect(said(act, decision).staff).toEqual(['Anna Holm svarede Bageren ApS om en besøgsdag.']);
  });

  it('asks back with a link that the history does not hold', () => {
    const decision = decide(act, state(), { ...input, asks: true });
    const writes = writesOf(act, decision);
    expect(writes).toMatchObject([
      { set: { question: 'Vi kommer fire torsdag.', reply: null } },
      { table: 'company_link', row: { purpose: 'request', party: 'company', case_id: null } },
      { table: 'company_message', row: { body: expect.stringContaining(`[[/virksomhed/svar/${token}]]`) } },
    ]);
    const { unrecorded: _, ...stored } = eventOf(decision) as { unrecorded: unknown };
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('measures the time to the first answer alone', () => {
    const again = state({
      request: requestWith({ state: 'answered', answeredAt: '2026-11-21T08:00:00.000Z' as never }),
    });
    expect(writesOf(act, decide(act, again, input))[0]).not.toHaveProperty('set.answered_at');
  });

  it('goes as a text message without the words, which may be long', () => {
    const sms = { name: 'Per', channel: 'sms', address: '12345678' };
    const { unrecorded } = eventOf(decide(act, state({ to: sms }), input)) as unknown as {
      unrecorded: { message: { body: string } };
    };
    expect(unrecorded.message.body).toMatch(/^Hjørring Kommune har svaret jer om en besøgsdag: \[\[/);
  });

  it('is noted where nobody can be written to; a question is not', () => {
    expect(writesOf(act, decide(act, state({ to: null }), input))).toHaveLength(1);
    const decision = decide(act, state({ to: null }), { ...input, asks: true });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['unreached', 'asks']);
    expect(codeOf(decide(act, state({ request: requestWith({ state: 'done' }) }), input))).toBe('closed');
  });
});
