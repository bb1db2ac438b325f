import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { mailingWith } from '../testing/mailing.ts';
import { recallMailing as act } from './recall-mailing.ts';

const input = { mailingId: mailingWith().id };
const until = (releaseAt: string) => mailingWith({ state: 'approved', releaseAt: instant(releaseAt) });

describe('recall-mailing', () => {
  it('takes back the mailing first, then the letters that wait', () => {
    const decision = decide(act, until('2026-11-24T09:42:01.000Z'), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'mailing', set: { state: 'recalled' } },
      { table: 'outgoing', key: { mailing_id: input.mailingId, state: 'waiting' }, set: { state: 'recalled' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Brevet “Fællesmøde i marts” til 12 borgere blev kaldt tilbage.']);
  });

  it('comes too late when the time has come', () => {
    expect(codeOf(decide(act, until('2026-11-24T09:42:00.000Z'), input))).toBe('released');
    expect(codeOf(decide(act, mailingWith({ state: 'sent' }), input))).toBe('released');
  });

  it.each(['prepared', 'rejected', 'recalled'] as const)('has nothing to take back of what is %s', (state) => {
    expect(codeOf(decide(act, mailingWith({ state }), input))).toBe('not-approved');
  });
});
