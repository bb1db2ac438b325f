import { describe, expect, it } from 'vitest';
import { decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { candidateWith, gitte, orderWith, reachWith } from '../testing/given.ts';
import { recordCandidateAnswer as act } from './record-candidate-answer.ts';

const state = { candidate: candidateWith(), order: orderWith(), reach: reachWith() };

describe('record-candidate-answer', () => {
  it('writes down a yes with the reason why, and tells the citizen who wrote it', () => {
    const input = { candidateId: uuid(820), answer: 'yes', behalfReason: 'said-by-phone', cv: 'Kan lave mad.' };
    const decision = decide(act, state, input, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'shared', behalf_reason: 'said-by-phone', answered_by_name: 'Gitte Iversen' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Gitte Iversen skrev dit ja til jobbet som køkkenmedhjælper ned. Nordjysk Køkken kan nu se dit navn.'],
      staff: ['Gitte Iversen skrev borgerens ja til jobbet køkkenmedhjælper ned (Sagt i telefonen).'],
    });
  });

  it('is no answer without the reason', () => {
    const given = { caseId: uuid(1), candidateId: uuid(820), answer: 'no' };
    expect(act.input.safeParse(given).success).toBe(false);
  });
});
