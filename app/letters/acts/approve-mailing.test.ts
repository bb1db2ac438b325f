import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { mailingWith } from '../testing/mailing.ts';
import { approveMailing as act } from './approve-mailing.ts';

const input = { mailingId: mailingWith().id };

describe('approve-mailing', () => {
  it('lets the letters wait a quarter of an hour', () => {
    const decision = decide(act, mailingWith(), input);
    expect(eventOf(decision)).toMatchObject({ data: { releaseAt: '2026-11-24T09:57:00.000Z' } });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'mailing', set: { state: 'approved', decided_by: anna.id, release_at: '2026-11-24T09:57:00.000Z' } },
    ]);
    expect(said(act, decision).staff[0]).toContain('godkendt og sendes 24. november 2026 kl. 10.57');
  });

  it('refuses whoever prepared it', () => {
    expect(codeOf(decide(act, mailingWith({ preparedBy: anna.id }), input))).toBe('same-person');
  });

  it.each(['approved', 'sent', 'recalled', 'rejected'] as const)('refuses what is %s', (state) => {
    expect(codeOf(decide(act, mailingWith({ state }), input))).toBe('decided');
  });
});
