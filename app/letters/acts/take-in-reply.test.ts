import { describe, expect, it } from 'vitest';
import { dialogueWith, maja, threadOne, threadWith } from '../../dialogue/testing/states.ts';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { takeInReply as act } from './take-in-reply.ts';

const reply = { id: 'dp-1', letter: 'Velkommen til', body: 'Tak. Jeg kommer.', threadId: null };
const input = { incomingId: 'dp-1' };
const take = (state: object) => decide(act, { dialogue: dialogueWith(), reply, ...state }, input, { actor: maja });

describe('take-in-reply', () => {
  it('begins a thread that waits for staff, in the citizen’s words, and marks the answer as taken', () => {
    const decision = take({});
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'thread', row: { subject: 'Svar på: Velkommen til', waiting_for: 'staff' } },
      { table: 'message', row: { written_by: 'citizen', body: reply.body, channel: 'digital-post' } },
      { table: 'case_overview', set: { thread_waiting: 'staff' } },
      { table: 'incoming_post', key: { id: 'dp-1' }, set: { outcome: 'message' } },
    ]);
    expect(said(act, decision)).toMatchObject({
      citizen: ['Du svarede i Digital Post.'],
      staff: ['Borgeren svarede i Digital Post.'],
    });
  });

  it('goes on in the thread the letter told of', () => {
    const state = { dialogue: dialogueWith([threadWith()]), reply: { ...reply, threadId: threadOne } };
    expect(writesOf(act, take(state))).toMatchObject([
      { op: 'update', table: 'thread', key: { id: threadOne }, set: { waiting_for: 'staff' } },
      { table: 'message', row: { thread_id: threadOne } },
      { table: 'case_overview' },
      { table: 'incoming_post', set: { thread_id: threadOne } },
    ]);
  });

  it('begins one where the thread is no longer there', () => {
    const [thread] = writesOf(act, take({ reply: { ...reply, threadId: uuid(999) } }));
    expect(thread).toMatchObject({ op: 'insert', table: 'thread' });
  });

  it('says nothing of the words in the history', () => {
    const decision = take({});
    expect(JSON.stringify(decision.ok && decision.events.map(({ data }) => data))).not.toContain('kommer');
  });

  it('is refused when the case is closed', () => {
    expect(codeOf(take({ dialogue: dialogueWith([], { closed: true }) }))).toBe('case-closed');
  });
});
