import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { nothingElse } from '../../testing/decisions.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { refusal } from '../testing/complaints.ts';
import { recordComplaint } from './record-complaint.ts';

const act = recordComplaint(kinds);
const state = (over: object = {}) => ({ decision: refusal(over), others: nothingElse, pending: false });
const input = { decisionId: uuid(700), channel: 'telephone', receivedOn: day(-2) };
const given = (over: object = {}, of: object = {}) => decide(act, state(of), { ...input, ...over });

describe('record-complaint', () => {
  it('a call is a whole complaint; the four weeks run from the day it came', () => {
    const decision = given();
    expect(eventOf(decision).data).toMatchObject({
      receivedOn: day(-2),
      channel: 'telephone',
      recordedByName: 'Anna Holm',
      dueOn: day(26),
      late: false,
    });
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { received_on: day(-2), words: null } });
    expect(said(act, decision).staff).toEqual([
      'Anna Holm skrev en klage over “Hvem der booker” ned. Den kom i telefonen. Vurderes igen senest 20. december 2026.',
    ]);
  });

  it('is late after four weeks from the notice; from the day the letter came, where that is known', () => {
    const old = { decidedOn: day(-40), complaintUntil: day(-12) };
    const late = given({}, old);
    expect(eventOf(late).data).toMatchObject({ late: true, dueOn: day(-1) });
    expect(said(act, late).staff[0]).toMatch(/Klagen kom efter fristen og sendes straks videre\.$/);
    expect(eventOf(given({ gotLetterOn: day(-29) }, old)).data).toMatchObject({ late: false, complaintUntil: day(-1) });
    expect(eventOf(given({ gotLetterOn: day(-33) }, old)).data).toMatchObject({ late: true, complaintUntil: day(-5) });
  });

  it('is in time on the Monday where the four weeks end in a weekend', () => {
    const onSunday = eventOf(given({ gotLetterOn: day(-30), receivedOn: day(-1) }, { decidedOn: day(-40) })).data;
    expect(onSunday).toMatchObject({ late: false, complaintUntil: day(-1) });
  });

  it.each([
    ['future-day', 'receivedOn', { receivedOn: day(1) }],
    ['before-decision', 'receivedOn', { receivedOn: day(-8) }],
    ['before-decision', 'gotLetterOn', { gotLetterOn: day(-8) }],
    ['letter-after', 'gotLetterOn', { gotLetterOn: day(-1) }],
  ])('refuses: %s at %s', (code, at, over) => {
    expect([codeOf(given(over)), fieldOf(given(over))]).toEqual([code, at]);
  });

  it('there is nothing to complain about in a full yes', () => {
    expect(codeOf(given({}, { result: 'granted' }))).toBe('nothing-to-complain');
  });
});
