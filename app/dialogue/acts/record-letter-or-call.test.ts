import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, today, uuid, writesOf } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { dialogueWith, threadOne, threadWith } from '../testing/states.ts';
import { recordLetterOrCall as act } from './record-letter-or-call.ts';

const state = dialogueWith([threadWith()]);
const input = { channel: 'telephone', body: 'Maja vil gerne flytte mødet.' };

describe('record-letter-or-call', () => {
  it('keeps the citizen’s words with the day, the channel and who wrote them down', () => {
    const decision = decide(act, state, { ...input, threadId: threadOne, saidOn: day(-2) });
    expect(eventOf(decision)).toMatchObject({
      type: 'dialogue.written',
      data: {
        started: false,
        by: 'caseworker',
        byName: 'Anna Holm',
        writtenBy: 'citizen',
        channel: 'telephone',
        waitingFor: 'staff',
      },
    });
    const writes = writesOf(act, decision);
    expect(writes).toMatchObject([
      { table: 'thread', set: { waiting_for: 'staff', staff_read_at: testNow } },
      {
        table: 'message',
        row: { written_by: 'citizen', author_name: 'Anna Holm', channel: 'telephone', said_on: day(-2) },
      },
      { table: 'case_overview', set: { thread_waiting: 'staff' } },
    ]);
    // The citizen has not seen it yet.
    expect(JSON.stringify(writes)).not.toContain('citizen_read_at');
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev ned, hvad I talte om i telefonen den 22. november 2026.'],
      staff: ['Anna Holm skrev ned, hvad borgeren sagde i telefonen den 22. november 2026.'],
    });
  });

  it.each([
    ['letter', 'Brev', 'Anna Holm skrev dit brev fra den 24. november 2026 ind her.'],
    ['telephone', 'Opkald', 'Anna Holm skrev ned, hvad I talte om i telefonen den 24. november 2026.'],
    ['assisted', 'Skrevet sammen', 'Anna Holm skrev en besked sammen med dig.'],
  ])('names a new thread after the channel: %s', (channel, subject, sentence) => {
    const decision = decide(act, state, { ...input, channel });
    expect(eventOf(decision)).toMatchObject({ data: { started: true, saidOn: today }, unrecorded: { subject } });
    expect(said(act, decision).citizen).toEqual([sentence]);
  });

  it('takes the subject that was given', () => {
    expect(eventOf(decide(act, state, { ...input, subject: 'Barn syg' })).unrecorded).toMatchObject({
      subject: 'Barn syg',
    });
  });

  it.each([
    ['case-closed', { ...state, closed: true }, {}, null],
    ['thread-gone', state, { threadId: uuid(999) }, 'threadId'],
    ['future-day', state, { saidOn: day(1) }, 'saidOn'],
  ])('refuses: %s', (code, at, over, field) => {
    const decision = decide(act, at, { ...input, ...over });
    expect(codeOf(decision)).toBe(code);
    expect(fieldOf(decision)).toBe(field);
  });
});
