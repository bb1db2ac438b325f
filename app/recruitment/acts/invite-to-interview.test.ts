import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { candidateWith, kirsten, reachWith, sharedWith } from '../testing/given.ts';
import { inviteToInterview as act } from './invite-to-interview.ts';

const state = (over: object = {}) => ({ candidate: sharedWith(), reach: reachWith(), ...over });
const input = (over: object = {}) => ({
  candidateId: uuid(820),
  on: '2026-11-27',
  time: '14.30',
  place: 'Havnegade 1',
  ...over,
});

describe('invite-to-interview', () => {
  it('writes the moment in Danish time, and that the company has acted', () => {
    const decision = decide(act, state(), input(), { actor: kirsten });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'interview', interview_at: '2026-11-27T13:30:00.000Z', interview_place: 'Havnegade 1' } },
      { key: { company_at: null } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Nordjysk Køkken vil gerne møde dig om jobbet som køkkenmedhjælper: 27. november 2026 kl. 14.30, Havnegade 1.',
    ]);
  });

  it.each([
    ['9', '09:00'],
    ['kl. 9.05', '09:05'],
    ['14:30', '14:30'],
  ])('reads %s as %s', (time, clock) => {
    const parsed = act.input.parse({ caseId: uuid(1), ...input({ time }) });
    expect(parsed.time).toBe(clock);
  });

  it.each(['25.00', 'eftermiddag', '9.5.5'])('does not read %s as a time', (time) => {
    expect(act.input.safeParse({ caseId: uuid(1), ...input({ time }) }).success).toBe(false);
  });

  it('refuses a time that has passed, and somebody who is no longer in play', () => {
    const past = decide(act, state(), input({ on: '2026-11-23' }));
    expect([codeOf(past), fieldOf(past)]).toEqual(['time-has-passed', 'on']);
    expect(codeOf(decide(act, state({ candidate: candidateWith({ state: 'withdrawn' }) }), input()))).toBe(
      'not-in-play',
    );
  });
});
