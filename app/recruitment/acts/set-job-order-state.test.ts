import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { kirsten, orderWith } from '../testing/given.ts';
import { setJobOrderState as act } from './set-job-order-state.ts';

const orderId = uuid(810);

describe('set-job-order-state', () => {
  it('is our first answer when staff says it, and none when the company does', () => {
    const filled = { orderId, state: 'filled', words: 'To er ansat' };
    expect(writesOf(act, decide(act, orderWith(), filled))).toMatchObject([
      { set: { state: 'filled', state_words: 'To er ansat' } },
      { key: { first_answer_at: null } },
    ]);
    expect(writesOf(act, decide(act, orderWith(), filled, { actor: kirsten }))).toHaveLength(1);
  });

  it('opens a closed order again', () => {
    const decision = decide(act, orderWith({ state: 'closed-by-employer' }), { orderId, state: 'open' });
    expect(said(act, decision).staff).toEqual(['Anna Holm satte status på Køkkenmedhjælper: Vi finder folk.']);
  });

  it('refuses the state it has, and knows no deadline that somebody chose', () => {
    expect(codeOf(decide(act, orderWith(), { orderId, state: 'open' }))).toBe('same-state');
    expect(act.input.safeParse({ orderId, state: 'deadline-passed' }).success).toBe(false);
  });
});
