import { describe, expect, it } from 'vitest';
import { sha256 } from '../../kernel/crypto/compare.ts';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { isToken, newToken } from '../link-token.ts';
import { maja } from '../testing/actors.ts';
import { sendAnswerLink as act } from './send-answer-link.ts';

const token = newToken();
const state = (over: object = {}) => ({
  closed: false,
  email: 'maja@example.org',
  phone: '12345678',
  language: 'da',
  authorityName: 'Hjørring Kommune',
  lastAt: null,
  token,
  ...over,
});

describe('send-answer-link', () => {
  it('lays one message with the link in the outbox, keeps its hash, and ends the links before it', () => {
    expect(isToken(token)).toBe(true);
    const decision = decide(act, state(), {});
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'answer_link', key: { kind: 'job-search', used_at: null } },
      {
        op: 'insert',
        table: 'answer_link',
        row: { token_hash: sha256(token), valid_until: '2026-12-08T09:42:00.000Z' },
      },
      {
        op: 'insert',
        table: 'outgoing',
        row: { channel: 'email', purpose: 'job-search-link', body: expect.stringContaining(`[[/svar/${token}]]`) },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi sendte dig et link, så du kan skrive i loggen uden at logge på.'],
      staff: ['Anna Holm sendte et link til joblog med mail.'],
    });
  });

  it('keeps the token out of what the history stores, in text and as bytes', () => {
    const { unrecorded: _, ...stored } = eventOf(decide(act, state(), {})) as { unrecorded: unknown };
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain(sha256(token).toString('hex'));
  });

  it('goes by text message where there is no mail, and in the reader’s language', () => {
    const decision = decide(act, state({ email: null, language: 'en' }), {}, { actor: maja });
    expect(writesOf(act, decision)[2]).toMatchObject({
      row: { channel: 'sms', body: expect.stringContaining('Answer here without logging in') },
    });
    expect(said(act, decision).citizen).toEqual(['Du fik et link, så du kan skrive i loggen uden at logge på.']);
  });

  it('names nobody in the message', () => {
    const { body } = (eventOf(decide(act, state(), {})) as unknown as { unrecorded: { body: string } }).unrecorded;
    expect(body).not.toMatch(/Maja|Østergaard|Anna/);
  });

  it.each([
    ['case-closed', { closed: true }, {}, null],
    ['no-way', { email: null, phone: null }, {}, null],
    ['no-such-way', { phone: null }, { channel: 'sms' }, 'channel'],
    ['no-such-way', { email: null }, { channel: 'email' }, 'channel'],
    ['just-sent', { lastAt: '2026-11-24T09:35:00.000Z' }, {}, null],
  ] as const)('refuses: %s', (code, over, input, field) => {
    const decision = decide(act, state(over), input);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('makes a new token each time', () => {
    expect(newToken()).not.toBe(newToken());
  });
});
