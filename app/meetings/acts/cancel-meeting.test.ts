import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { caseWith, invitationWith, knownRules, maja, meetingWith } from '../testing/state.ts';
import type { Meeting } from '../types.ts';
import { cancelMeeting as act } from './cancel-meeting.ts';

const cancelling = (over: Partial<Meeting> = {}, more: Parameters<typeof caseWith>[0] = {}) => {
  const meeting = meetingWith(over);
  return { ...caseWith({ meetings: [meeting], ...more }), meeting };
};
const input = { meetingId: uuid(700) };
const byCitizen = { actor: maja };

describe('cancel-meeting', () => {
  it('frees the time and tells the law; without a duty nothing follows', () => {
    const decision = decide(act, cancelling(), { ...input, reason: 'Jeg er bortrejst.' }, byCitizen);
    expect(eventsOf(decision)).toHaveLength(1);
    expect(
      writesOf(act, decision)
        .map(({ op, table }) => `${op} ${table}`)
        .slice(0, 2),
    ).toEqual(['update meeting', 'delete occupied']);
    expect(said(act, decision)).toEqual({
      citizen: ['Du aflyste samtalen torsdag 26. november 2026 kl. 10.00 med Anna Holm. Årsag: Jeg er bortrejst.'],
      staff: ['Borgeren aflyste samtalen torsdag 26. november 2026 kl. 10.00 hos Anna Holm. Årsag: Jeg er bortrejst.'],
    });
  });

  it('where a duty stands behind it, a new time is offered at once, and no deadline binds', () => {
    const rules = knownRules({ whoBooks: 'citizen-must' });
    const events = eventsOf(decide(act, cancelling({ duty: true }, { rules }), input, byCitizen));
    expect(events.map(({ type }) => type)).toEqual(['meetings.cancelled', 'meetings.invited']);
    expect(events[1]?.data).toMatchObject({
      because: 'cancelled',
      bookBy: '2026-12-04',
      minutes: 45,
      deadline: null,
      guided: false,
    });
  });

  it.each([
    ['an invitation is open already', { invitation: invitationWith() }],
    ['the citizen is given a time', { rules: knownRules({ whoBooks: 'summoned' as const }) }],
  ])('offers nothing more when %s', (_why, more) => {
    expect(eventsOf(decide(act, cancelling({ duty: true }, more), input, byCitizen))).toHaveLength(1);
  });

  it('refuses what is over', () => {
    expect(codeOf(decide(act, cancelling({ state: 'cancelled' }), input))).toBe('not-booked');
    const begun = cancelling({ startsAt: instant('2026-11-24T09:30:00.000Z') });
    expect(codeOf(decide(act, begun, input, byCitizen))).toBe('time-passed');
    expect(codeOf(decide(act, begun, input))).toBeNull();
  });
});
