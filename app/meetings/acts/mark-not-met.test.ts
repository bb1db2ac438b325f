import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, uuid } from '../../people/testing/decide.ts';
import { caseWith, knownRules, meetingWith } from '../testing/state.ts';
import type { Meeting } from '../types.ts';
import { markNotMet as act } from './mark-not-met.ts';

const state = (over: Partial<Meeting> = {}, more: Parameters<typeof caseWith>[0] = {}) => {
  const meeting = meetingWith({
    startsAt: instant('2026-11-24T08:30:00.000Z'),
    endsAt: instant('2026-11-24T09:15:00.000Z'),
    ...over,
  });
  return { ...caseWith({ meetings: [meeting], ...more }), meeting };
};
const input = { meetingId: uuid(700) };

describe('mark-not-met', () => {
  it('opens the talk about the reason, offers a new time and judges nobody', () => {
    const decision = decide(act, state(), input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['meetings.not-met', 'meetings.invited']);
    expect(eventsOf(decision)[0]?.data).toMatchObject({ overview: { reasons_to_hear: 1, next_meeting_id: null } });
    const sentences = said(act, decision);
    expect(sentences.citizen).toEqual([
      'Du og Anna Holm fik ikke talt sammen tirsdag 24. november 2026 kl. 9.30. Fortæl os gerne hvorfor.',
      'Du kan finde en ny tid, der passer bedre. Gør det gerne senest 4. december 2026.',
    ]);
    expect([...sentences.citizen, ...sentences.staff].join(' ')).not.toMatch(/udebl|sanktion|pligt|konsekvens|skal/i);
  });

  it('offers no booking to whom the law gives a time', () => {
    expect(eventsOf(decide(act, state({}, { rules: knownRules({ whoBooks: 'summoned' }) }), input))).toHaveLength(1);
  });

  it('refuses before the time, and what is closed', () => {
    expect(codeOf(decide(act, state({ startsAt: instant('2026-11-24T10:30:00.000Z') }), input))).toBe('not-yet');
    expect(codeOf(decide(act, state({ state: 'held' }), input))).toBe('not-booked');
  });
});
