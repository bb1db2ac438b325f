import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { mailingWith } from '../testing/mailing.ts';
import { rejectMailing as act } from './reject-mailing.ts';

const input = { mailingId: mailingWith().id, note: 'Datoen er forkert' };

describe('reject-mailing', () => {
  it('keeps why', () => {
    const decision = decide(act, mailingWith(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'mailing', set: { state: 'rejected', decision_note: 'Datoen er forkert' } },
    ]);
    expect(said(act, decision).staff[0]).toContain('Årsag: Datoen er forkert');
  });

  it('refuses what is decided already', () => {
    expect(codeOf(decide(act, mailingWith({ state: 'approved' }), input))).toBe('decided');
  });
});
