import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { candidateWith, maja, orderWith, reachWith, sharedWith } from '../testing/given.ts';
import { answerJobQuestion as act } from './answer-job-question.ts';

const state = (over: object = {}) => ({ candidate: candidateWith(), order: orderWith(), reach: reachWith(), ...over });
const input = (answer: string, more: object = {}) => ({ candidateId: uuid(820), answer, ...more });
const by = { actor: maja };

describe('answer-job-question', () => {
  it('yes shares the name and the words, and the telephone only when that is ticked', () => {
    const decision = decide(act, state(), input('yes', { cv: 'Jeg kan lave mad.' }), by);
    expect(writesOf(act, decision)).toMatchObject([
      {
        set: { state: 'shared', shared_name: 'Maja Østergaard', shared_words: 'Jeg kan lave mad.', shared_phone: null },
      },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du sagde ja til jobbet som køkkenmedhjælper. Nordjysk Køkken kan nu se dit navn og det, du skrev.',
    ]);
    const phone = writesOf(act, decide(act, state(), input('yes', { sharePhone: true }), by));
    expect(phone).toMatchObject([{ set: { shared_phone: '12345678' } }]);
  });

  it.each(['no', 'talk'] as const)('%s shares nothing, whatever stood in the boxes', (answer) => {
    const [write] = writesOf(act, decide(act, state(), input(answer, { cv: 'Jeg kan', sharePhone: true }), by));
    expect(write).not.toHaveProperty('set.shared_at');
    expect(JSON.stringify(write)).not.toContain('Jeg kan');
  });

  it('a wish to talk leaves the question open', () => {
    const [write] = writesOf(act, decide(act, state(), input('talk'), by));
    expect(write).toMatchObject({ set: { wants_talk: true } });
    expect(write).not.toHaveProperty('set.state');
  });

  it('keeps what is shared out of the history, so that it can be taken back', () => {
    const { unrecorded: _, ...stored } = eventOf(decide(act, state(), input('yes', { cv: 'Jeg kan' }), by)) as {
      unrecorded?: object;
    };
    expect(JSON.stringify(stored)).not.toContain('Jeg kan');
  });

  it.each([
    ['answered-already', { candidate: sharedWith() }, 'yes', {}, null],
    ['job-is-gone', { order: orderWith({ state: 'filled' }) }, 'yes', {}, null],
    ['job-is-gone', { order: null }, 'yes', {}, null],
    ['no-phone', { reach: reachWith({ phone: null }) }, 'yes', { sharePhone: true }, 'sharePhone'],
  ] as const)('refuses: %s', (code, over, answer, more, field) => {
    const decision = decide(act, state(over), input(answer, more), by);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes a no to a job that is gone', () => {
    expect(decide(act, state({ order: null }), input('no'), by).ok).toBe(true);
  });
});
