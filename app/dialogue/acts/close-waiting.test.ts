import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { dialogueWith, maja, since, threadOne, threadTwo, threadWith } from '../testing/states.ts';
import { closeWaiting as act } from './close-waiting.ts';

const other = threadWith({ id: threadTwo });
const state = dialogueWith([threadWith({ waitingFor: 'staff' }), other]);

describe('close-waiting', () => {
  it('leaves the other threads waiting', () => {
    const decision = decide(act, state, { threadId: threadOne });
    expect(eventOf(decision)).toMatchObject({
      type: 'dialogue.waiting-closed',
      data: { threadId: threadOne, waitingFor: 'nobody', overview: { waiting: 'citizen', since } },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'thread', key: { id: threadOne }, set: { waiting_for: 'nobody' } },
      { op: 'update', table: 'case_overview', set: { thread_waiting: 'citizen', thread_since: since } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Anna Holm afsluttede en besked. Ingen venter på svar.']);
  });

  it('is said in the citizen’s own words when the citizen did it', () => {
    const decision = decide(act, state, { threadId: threadTwo }, { actor: maja });
    expect(said(act, decision)).toEqual({
      citizen: ['Du afsluttede en besked. Ingen venter på svar.'],
      staff: ['Borgeren afsluttede en besked. Ingen venter på svar.'],
    });
  });

  it('refuses what is not there, and what waits for nobody', () => {
    expect(codeOf(decide(act, state, { threadId: uuid(999) }))).toBe('thread-gone');
    const done = dialogueWith([threadWith({ waitingFor: 'nobody' })]);
    expect(codeOf(decide(act, done, { threadId: threadOne }))).toBe('nobody-waits');
  });

  it('tidies up in a closed case too', () => {
    expect(codeOf(decide(act, { ...state, closed: true }, { threadId: threadOne }))).toBeNull();
  });
});
