import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { dialogueWith, maja, threadWith } from '../testing/states.ts';
import { startThread as act } from './start-thread.ts';

const state = { dialogue: dialogueWith([threadWith()]), tied: true };
const input = { subject: 'Praktik', body: 'Må jeg prøve Børnehuset?' };

describe('start-thread', () => {
  it('begins a thread that hangs on an agreement, and keeps subject and words out of the history', () => {
    const decision = decide(act, state, { ...input, cardId: uuid(701) }, { actor: maja });
    const event = eventOf(decision);
    expect(event).toMatchObject({
      type: 'dialogue.written',
      data: { started: true, cardId: uuid(701), meetingId: null, waitingFor: 'staff', waitingSince: testNow },
      unrecorded: { subject: 'Praktik', body: 'Må jeg prøve Børnehuset?' },
    });
    expect(JSON.stringify(event.data)).not.toMatch(/Praktik|Børnehuset/);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'thread',
        row: {
          subject: 'Praktik',
          case_id: theCase,
          card_id: uuid(701),
          waiting_for: 'staff',
          citizen_read_at: testNow,
        },
      },
      { op: 'insert', table: 'message' },
      { op: 'update', table: 'case_overview', set: { thread_waiting: 'staff', thread_since: testNow } },
    ]);
    expect(said(act, decision)).toEqual({ citizen: ['Du skrev en besked.'], staff: ['Borgeren skrev en besked.'] });
  });

  it('waits for the oldest thread of the case when staff begin a new one', () => {
    const decision = decide(act, state, input);
    expect(eventOf(decision).data).toMatchObject({
      by: 'caseworker',
      waitingFor: 'citizen',
      overview: { waiting: 'citizen', since: threadWith().waitingSince },
    });
  });

  it.each([
    ['case-closed', { ...state, dialogue: dialogueWith([], { closed: true }) }],
    ['not-in-case', { ...state, tied: false }],
  ])('refuses: %s', (code, at) => {
    expect(codeOf(decide(act, at, input))).toBe(code);
  });

  it('asks what it is about, and takes an empty tie as none', () => {
    const fits = (over: object) => act.input.safeParse({ caseId: theCase, ...input, ...over }).success;
    expect(fits({ cardId: '', meetingId: '' })).toBe(true);
    expect(fits({ subject: ' ' })).toBe(false);
    expect(fits({ subject: 'Om 070761-4285' })).toBe(false);
    expect(fits({ cardId: 'x' })).toBe(false);
  });
});
