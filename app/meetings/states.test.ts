import { describe, expect, it } from 'vitest';
import { meetingActs } from './acts.ts';
import { canBecome, invitationTransitions, meetingTransitions } from './states.ts';

describe('how a meeting goes', () => {
  it('every way is an act that exists, and for whom the table says', () => {
    for (const { act, by } of [...meetingTransitions, ...invitationTransitions]) {
      if (act === 'expire-invitations') continue;
      const found = meetingActs.find(({ name }) => name === act);
      expect(found, act).toBeDefined();
      const roles = found?.who.flatMap((one) => one.roles) ?? [];
      expect([act, roles.includes('citizen')]).toEqual([act, by.includes('citizen')]);
      expect([act, roles.includes('caseworker')]).toEqual([act, by.includes('staff')]);
    }
  });

  it('what is held or cancelled stays so', () => {
    expect(meetingTransitions.filter(({ from }) => from === 'held' || from === 'cancelled')).toEqual([]);
    expect(canBecome('not-met', 'held', 'hold-meeting')).toBe(true);
    expect(canBecome('held', 'not-met', 'mark-not-met')).toBe(false);
  });
});
