import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../kernel/crypto/compare.ts';
import { newToken } from '../../kernel/crypto/secret-link.ts';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { candidateWith, companyWith, gitte, orderWith, sharedWith } from '../testing/given.ts';
import { sendCandidates as act } from './send-candidates.ts';

const token = newToken();
const state = (over: object = {}) => ({
  order: orderWith(),
  company: companyWith(),
  candidates: [sharedWith(), candidateWith({ id: uuid(821) })],
  sentAt: [],
  phone: '11223344',
  token,
  ...over,
});
const input = { orderId: uuid(810) };

describe('send-candidates', () => {
  it('sends one mail with a link, and keeps the hash of the link alone', () => {
    const decision = decide(act, state(), input, { actor: gitte });
    const writes = writesOf(act, decision);
    expect(writes.map(({ table }) => table)).toEqual([
      'job_order',
      'job_order',
      'job_order',
      'company_link',
      'company_message',
    ]);
    expect(writes[3]).toMatchObject({
      row: { purpose: 'order', party: 'company', case_id: null, token_hash: sha256(token) },
    });
    expect(writes[4]).toMatchObject({
      row: {
        subject: 'Her er én kandidat til Køkkenmedhjælper',
        body: expect.stringContaining(`[[/virksomhed/svar/${token}]]`),
      },
    });
    expect(said(act, decision).staff).toEqual(['Gitte Iversen sendte én kandidat til Kirsten Kok: Køkkenmedhjælper.']);
  });

  it('names no citizen in the mail, and nothing of the link in the history', () => {
    const { unrecorded, ...stored } = eventOf(decide(act, state(), input)) as unknown as {
      unrecorded: { message: { body: string } };
    };
    expect(unrecorded.message.body).not.toMatch(/Maja|Østergaard|lave mad/);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('goes by text message where there is no mail', () => {
    const decision = decide(
      act,
      state({ order: orderWith({ contactEmail: null }), company: companyWith({ email: null }) }),
      input,
    );
    expect(writesOf(act, decision)[4]).toMatchObject({ row: { channel: 'sms', to_address: '98765432' } });
  });

  const sent = (days: number) => new Date(Date.parse('2026-11-24T09:42:00.000Z') - days * 86_400_000).toISOString();
  it.each([
    ['nobody-said-yes', { candidates: [candidateWith()] }, {}, null],
    ['sent-lately', { order: orderWith({ lastSentAt: sent(1) }) }, {}, null],
    ['company-paused', { company: companyWith({ state: 'paused', pausedUntil: plainDate('2026-12-10') }) }, {}, null],
    ['week-is-full', { company: companyWith({ mostRequestsWeek: 1 }), sentAt: [sent(3)] }, {}, null],
    [
      'no-address',
      { order: orderWith({ contactEmail: null }), company: companyWith({ email: null, phone: null }) },
      {},
      'channel',
    ],
    ['no-address', { company: companyWith({ phone: null }) }, { channel: 'sms' }, 'channel'],
  ] as const)('refuses: %s', (code, over, more, field) => {
    const decision = decide(act, state(over), { ...input, ...more });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('reminds after three days, and tells of new ones at once', () => {
    expect(decide(act, state({ order: orderWith({ lastSentAt: sent(4) }) }), input).ok).toBe(true);
    const fresh = [sharedWith({ sharedAt: sent(0.1) })];
    expect(decide(act, state({ order: orderWith({ lastSentAt: sent(1) }), candidates: fresh }), input).ok).toBe(true);
  });
});
