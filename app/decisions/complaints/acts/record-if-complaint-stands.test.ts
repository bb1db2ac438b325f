import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { loaded } from '../testing/complaints.ts';
import { recordIfComplaintStands } from './record-if-complaint-stands.ts';

const act = recordIfComplaintStands(kinds);
const until = (on: ReturnType<typeof day>) =>
  loaded({ state: 'awaits-citizen', outcome: 'partly', answerUntil: on, dueOn: on });
const given = (input: object, state: object = until(day(10))) =>
  decide(act, state, { complaintId: uuid(800), ...input });

describe('record-if-complaint-stands', () => {
  it('keeps how the answer came', () => {
    const decision = given({ stands: 'yes', channel: 'telephone' });
    expect(eventOf(decision).data).toMatchObject({
      by: 'staff',
      channel: 'telephone',
      state: 'to-forward',
      dueOn: day(14),
    });
    expect(said(act, decision).staff).toEqual([
      'Borgeren lader klagen over “Hvem der booker” stå. Den sendes videre senest 8. december 2026.',
    ]);
  });

  it('asks how, where there was an answer', () => {
    expect([codeOf(given({ stands: 'no' })), fieldOf(given({ stands: 'no' }))]).toEqual(['channel-missing', 'channel']);
  });

  it('no answer closes it, but not before the last day is over', () => {
    expect(codeOf(given({ stands: 'no-answer' }, until(day(0))))).toBe('still-time');
    const decision = given({ stands: 'no-answer', channel: 'letter' }, until(day(-1)));
    expect(eventOf(decision).data).toMatchObject({ state: 'dropped', channel: null });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { state: 'dropped', stands: null } });
    expect(said(act, decision).citizen[0]).toContain('Ring, hvis du er uenig.');
  });
});
