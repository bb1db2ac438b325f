import { describe, expect, it } from 'vitest';
import { testActor } from '../../kernel/act/testing.ts';
import { codeOf, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { chooseTrack as act } from './choose-track.ts';

const state = (over: object = {}) => ({ closed: false, current: null, ...over });
const input = { track: 'self-reliant', reason: 'Jeg finder selv stillinger' };
const self = testActor({ kind: 'citizen', name: 'Maja Østergaard', roles: ['citizen'] });

describe('choose-track', () => {
  it('is chosen by the citizen, with the reason', () => {
    const decision = decide(act, state(), input, { actor: self });
    expect(eventOf(decision).data).toMatchObject({
      track: 'self-reliant',
      reason: 'Jeg finder selv stillinger',
      chosenBy: 'citizen',
      before: null,
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'track_choice', row: { track: 'self-reliant', chosen_by: 'citizen' } },
      { op: 'update', table: 'case_overview', set: { track: 'self-reliant' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du valgte at klare det meste på egen hånd. Årsag: Jeg finder selv stillinger'],
      staff: ['Borgeren valgte at klare det meste på egen hånd. Årsag: Jeg finder selv stillinger'],
    });
  });

  it('can be changed by either, and the earlier choice stays', () => {
    const current = { id: uuid(7), track: 'self-reliant' };
    const decision = decide(act, state({ current }), { track: 'supported', reason: 'Det gik i stå' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'track_choice', key: { id: uuid(7) }, set: { ended_at: expect.any(String) } },
      { op: 'insert', table: 'track_choice', row: { track: 'supported', chosen_by: 'caseworker' } },
      { op: 'update', table: 'case_overview', set: { track: 'supported' } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm skrev, at du og din kontaktperson gør det sammen. Årsag: Det gik i stå',
    ]);
  });

  it('asks for a reason, and refuses what holds already', () => {
    expect(act.input.safeParse({ caseId: theCase, track: 'supported', reason: ' ' }).success).toBe(false);
    const same = decide(act, state({ current: { id: uuid(7), track: 'self-reliant' } }), input);
    expect([codeOf(same), fieldOf(same)]).toEqual(['same-track', 'track']);
    expect(codeOf(decide(act, state({ closed: true }), input))).toBe('case-closed');
  });
});
