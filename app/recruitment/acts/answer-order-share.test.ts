import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { shareWith } from '../testing/given.ts';
import { answerOrderShare as act } from './answer-order-share.ts';

const input = (answer: string) => ({ orderId: uuid(810), answer });

describe('answer-order-share', () => {
  it.each([
    ['yes', 'agreed', 'Anna Holm sagde ja til at finde kandidater til Køkkenmedhjælper.'],
    ['no', 'declined', 'Anna Holm sagde nej tak til jobordren Køkkenmedhjælper.'],
  ] as const)('%s: writes into the owner’s row', (answer, state, sentence) => {
    const decision = decide(act, shareWith(), input(answer), { home: 851 });
    expect(writesOf(act, decision)).toMatchObject([
      { key: { authority_id: 860, with_authority_id: 851 }, set: { state, answered_by_name: 'Anna Holm' } },
    ]);
    expect(said(act, decision).staff).toEqual([sentence]);
  });

  it('is answered once', () => {
    expect(codeOf(decide(act, shareWith({ state: 'declined' }), input('yes')))).toBe('answered-already');
  });
});
