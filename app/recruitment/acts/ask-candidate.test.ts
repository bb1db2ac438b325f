import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { gitte, orderWith, reachWith } from '../testing/given.ts';
import { askCandidate as act } from './ask-candidate.ts';

const state = (over: object = {}) => ({
  reach: reachWith(),
  order: orderWith(),
  before: { thisOrder: false, unanswered: 0 },
  reasons: [{ da: 'Ønsker køkkenmedhjælper: samme fag.', en: 'Wants kitchen assistant: the same occupation.' }],
  ...over,
});
const input = { orderId: uuid(810) };

describe('ask-candidate', () => {
  it('asks the citizen, with the reasons, and counts as our first answer to the company', () => {
    const decision = decide(act, state(), { ...input, words: 'Du kan det her.' }, { actor: gitte });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'job_candidate', row: { state: 'asked', asked_words: 'Du kan det her.', order_authority_id: 860 } },
      { table: 'job_order', key: { first_answer_at: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Gitte Iversen spørger, om du har lyst til jobbet som køkkenmedhjælper hos Nordjysk Køkken.'],
      staff: ['Gitte Iversen spurgte borgeren om jobbet køkkenmedhjælper hos Nordjysk Køkken.'],
    });
  });

  it('leaves another municipality’s order alone', () => {
    const far = state({ order: orderWith({ authorityId: 851 }) });
    expect(writesOf(act, decide(act, far, input)).map(({ table }) => table)).toEqual(['job_candidate']);
  });

  it.each([
    ['case-closed', { reach: reachWith({ closed: true }) }],
    ['order-takes-nobody', { order: orderWith({ state: 'enough-referred' }) }],
    ['asked-already', { before: { thisOrder: true, unanswered: 1 } }],
    ['too-many-questions', { before: { thisOrder: false, unanswered: 5 } }],
  ] as const)('refuses: %s', (code, over) => expect(codeOf(decide(act, state(over), input))).toBe(code));
});
