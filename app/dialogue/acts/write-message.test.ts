import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { dialogueWith, fundWorker, maja, since, threadOne, threadTwo, threadWith } from '../testing/states.ts';
import { writeMessage as act } from './write-message.ts';

const state = dialogueWith([threadWith(), threadWith({ id: threadTwo, waitingFor: 'nobody' })]);
const input = { threadId: threadOne, body: 'Jeg kommer på tirsdag.' };

describe('write-message', () => {
  it('makes staff wait their turn when the citizen wrote, and keeps the words out of the history', () => {
    const decision = decide(act, state, input, { actor: maja });
    const event = eventOf(decision);
    expect(event).toMatchObject({
      type: 'dialogue.written',
      caseId: theCase,
      data: {
        threadId: threadOne,
        started: false,
        by: 'citizen',
        writtenBy: 'citizen',
        channel: 'here',
        waitingFor: 'staff',
      },
      unrecorded: { body: 'Jeg kommer på tirsdag.' },
    });
    expect(JSON.stringify(event.data)).not.toContain('tirsdag');
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'update',
        table: 'thread',
        key: { id: threadOne },
        set: { waiting_for: 'staff', waiting_since: testNow, last_at: testNow, citizen_read_at: testNow },
      },
      {
        op: 'insert',
        table: 'message',
        row: { body: 'Jeg kommer på tirsdag.', written_by: 'citizen', channel: 'here' },
      },
      { op: 'update', table: 'case_overview', set: { thread_waiting: 'staff', thread_since: testNow } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: ['Du skrev en besked.'], staff: ['Borgeren skrev en besked.'] });
  });

  it('makes the citizen wait their turn when staff wrote; a second message counts from the first', () => {
    const decision = decide(act, state, input);
    expect(eventOf(decision).data).toMatchObject({
      by: 'caseworker',
      waitingFor: 'citizen',
      waitingSince: since,
      overview: { waiting: 'citizen', since },
    });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { staff_read_at: testNow } });
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev til dig.'],
      staff: ['Anna Holm skrev til borgeren.'],
    });
  });

  it('lets the a-kasse write in the same thread, under its own name', () => {
    const decision = decide(act, state, input, { actor: fundWorker });
    expect(eventOf(decision).data).toMatchObject({ writtenBy: 'akasse', byName: 'Karen Munk' });
    expect(said(act, decision).citizen).toEqual(['Karen Munk skrev til dig.']);
  });

  it('makes nobody wait when there is nothing to answer', () => {
    const decision = decide(act, state, { ...input, nothingToAnswer: true }, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ waitingFor: 'nobody', overview: { waiting: null, since: null } });
  });

  it.each([
    ['case-closed', { ...state, closed: true }, {}],
    ['thread-gone', state, { threadId: uuid(999) }],
  ])('refuses: %s', (code, at, over) => {
    expect(codeOf(decide(act, at, { ...input, ...over }))).toBe(code);
  });

  it('takes no CPR number, no empty text, and a long one', () => {
    const fits = (body: string) => act.input.safeParse({ caseId: theCase, ...input, body }).success;
    expect(fits('Mit nummer er 070761-4285')).toBe(false);
    expect(fits('  ')).toBe(false);
    expect(fits('a'.repeat(5000))).toBe(true);
    expect(fits('a'.repeat(5001))).toBe(false);
  });
});
