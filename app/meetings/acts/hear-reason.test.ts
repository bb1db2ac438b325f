import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { caseWith, maja, meetingWith } from '../testing/state.ts';
import { hearReason as act } from './hear-reason.ts';

const meeting = meetingWith({ state: 'not-met' });
const state = { ...caseWith({ meetings: [meeting] }), meeting };
const input = { meetingId: uuid(700), reason: 'Min søn var syg' };

describe('hear-reason', () => {
  it('keeps what was said at the meeting alone, and nobody waits for it any more', () => {
    const decision = decide(act, state, input, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ told: 'citizen', overview: { reasons_to_hear: 0 } });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('søn');
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'meeting', set: { reason_heard: 'Min søn var syg' } });
    expect(said(act, decision)).toEqual({
      citizen: ['Du fortalte, hvorfor samtalen torsdag 26. november 2026 kl. 10.00 ikke blev til noget.'],
      staff: ['Borgeren fortalte, hvorfor samtalen torsdag 26. november 2026 kl. 10.00 ikke blev til noget.'],
    });
    expect(said(act, decide(act, state, input)).citizen[0]).toMatch(/^Vi skrev ned, hvad du fortalte/);
  });

  it('is for talks that were not met, and needs words', () => {
    const held = meetingWith({ state: 'held' });
    expect(codeOf(decide(act, { ...state, meeting: held }, input))).toBe('nothing-to-hear');
    expect(act.input.safeParse({ caseId: theCase, ...input, reason: ' ' }).success).toBe(false);
  });
});
