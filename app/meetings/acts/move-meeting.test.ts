import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import type { MoveState } from '../moving.ts';
import { annasHost, chosenWith, fridaySlot, maja, meetingWith, stateWith } from '../testing/state.ts';
import { slotCode } from '../times/slot-code.ts';
import type { Meeting } from '../types.ts';
import { moveMeeting as act } from './move-meeting.ts';

const moving = (over: Partial<Meeting> = {}, more: Partial<MoveState> = {}): MoveState => {
  const meeting = meetingWith(over);
  return { ...stateWith({ meetings: [meeting] }), meeting, heldBy: null, ...more };
};
const input = { meetingId: uuid(700), slot: fridaySlot };
const byCitizen = { actor: maja };

describe('move-meeting', () => {
  it('keeps the meeting, frees the old time, takes the new, counts the change', () => {
    const decision = decide(act, moving({ bookedBy: 'summons' }), input, byCitizen);
    expect(eventOf(decision).data).toMatchObject({
      meetingId: uuid(700),
      startsAt: '2026-11-27T09:00:00.000Z',
      sequence: 1,
      movedBy: 'citizen',
      law: { summons: { sentOn: '2026-11-24' } },
      overview: { next_meeting_at: '2026-11-27T09:00:00.000Z' },
    });
    const writes = writesOf(act, decision).map(({ op, table }) => `${op} ${table}`);
    expect(writes.slice(0, 3)).toEqual(['update meeting', 'delete occupied', 'insert occupied']);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Du flyttede samtalen fra torsdag 26. november 2026 kl. 10.00 til fredag 27. november 2026 kl. 10.00 med Anna Holm, ved et møde.',
      ],
      staff: [
        'Borgeren flyttede samtalen fra torsdag 26. november 2026 kl. 10.00 til fredag 27. november 2026 kl. 10.00 hos Anna Holm, ved et møde.',
      ],
    });
  });

  it('the link of a video meeting stays the same', () => {
    const event = eventOf(decide(act, moving({ form: 'video', place: 'https://video.example/abc' }), input, byCitizen));
    expect(event.unrecorded).toEqual({ place: 'https://video.example/abc' });
  });

  it.each([
    ['not-booked', moving({ state: 'held' }), {}],
    ['case-closed', moving({}, { closed: true }), {}],
    ['too-late-to-move', moving({ rebookUntil: instant('2026-11-24T09:00:00.000Z'), duty: true }), {}],
    ['time-passed', moving(), { slot: slotCode(annasHost.id, instant('2026-11-24T08:00:00.000Z'), 45) }],
    ['too-soon', moving(), { slot: slotCode(annasHost.id, instant('2026-11-24T13:00:00.000Z'), 45) }],
    ['not-open', moving({}, { chosen: chosenWith({ inWorkingHours: false }) }), {}],
    ['after-latest', moving({}, { heldBy: '2026-11-26' as MoveState['heldBy'] }), {}],
    ['form-decided', moving({ formChosenBy: 'authority' }), { form: 'phone' }],
    ['slot-taken', moving({}, { chosen: chosenWith({ hostBusy: true }) }), {}],
  ])('refuses the citizen: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }, byCitizen))).toBe(code);
  });

  it('a decision on attendance goes with the talk to its new day, from the day it was made', () => {
    const told = { subjectId: uuid(800), day: plainDate('2026-11-26'), from: plainDate('2026-11-20') };
    const state = moving({ formChosenBy: 'authority' }, { attendance: [told] });
    const decision = decide(act, state, input, byCitizen);
    expect(eventOf(decision).data).toMatchObject({
      formChosenBy: 'authority',
      law: { attendance: { subjectId: uuid(800), decidedOn: '2026-11-20' } },
    });
    const law = writesOf(act, decision).flatMap((one) =>
      one.op === 'insert' && one.table === 'law_entry' ? [one.row] : [],
    );
    expect(law.at(-1)).toMatchObject({ kind: 'fremmoede_besluttet', subject_id: uuid(800), valid_from: '2026-11-20' });
    expect(JSON.parse(String(law.at(-1)?.value))).toEqual({ myndighed: 'kommune', samtaledag: '2026-11-27' });
    const sameDay = slotCode(annasHost.id, instant('2026-11-26T12:00:00.000Z'), 45);
    expect(eventOf(decide(act, state, { ...input, slot: sameDay })).data).toMatchObject({ law: { attendance: null } });
  });

  it('staff make no meeting of a call against the citizen’s choice', () => {
    const call = moving({ form: 'phone', place: '12345678' });
    const toMeeting = { ...input, form: 'in-person' };
    expect(codeOf(decide(act, call, toMeeting))).toBe('attendance-needs-decision');
    expect(codeOf(decide(act, call, { ...toMeeting, citizenWants: true }))).toBeNull();
    expect(codeOf(decide(act, call, toMeeting, byCitizen))).toBeNull();
    const told = { subjectId: uuid(800), day: plainDate('2026-11-27'), from: plainDate('2026-11-20') };
    const demanded = decide(act, { ...call, attendance: [told] }, toMeeting);
    expect(eventOf(demanded).data).toMatchObject({ formChosenBy: 'authority' });
  });

  it('staff moves after the citizen’s limit', () => {
    expect(
      codeOf(decide(act, moving({ rebookUntil: instant('2026-11-24T09:00:00.000Z'), duty: true }), input)),
    ).toBeNull();
  });
});
