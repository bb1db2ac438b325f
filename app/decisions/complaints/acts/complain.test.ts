import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid, writesOf } from '../../../people/testing/decide.ts';
import { maja, nothingElse } from '../../testing/decisions.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { refusal } from '../testing/complaints.ts';
import { complain } from './complain.ts';

const act = complain(kinds);
const state = (over: object = {}, more: object = {}) => ({
  decision: refusal(over),
  others: nothingElse,
  pending: false,
  ...more,
});
const self = (of: object, input: object = {}) => decide(act, of, { decisionId: uuid(700), ...input }, { actor: maja });

describe('complain', () => {
  it('needs no reasons, and starts the four weeks', () => {
    const decision = self(state());
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.complaint-received',
      data: {
        decisionId: uuid(700),
        receivedOn: today,
        channel: 'here',
        recordedByName: null,
        late: false,
        dueOn: day(28),
        complaintUntil: day(21),
        row: { complaints_open: 1, complaint_due_on: day(28) },
      },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'complaint', row: { state: 'received', words: null, recorded_by_name: null } },
      { op: 'update', table: 'case_overview', set: { complaints_open: 1, complaint_due_on: day(28) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Vi har fået din klage over afgørelsen “Hvem der booker”. Vi ser på den igen senest 22. december 2026. Afgørelsen gælder imens.',
      ],
      staff: ['Borgeren klagede over “Hvem der booker” her på siden. Vurderes igen senest 22. december 2026.'],
    });
  });

  it('keeps what the citizen writes in the table alone', () => {
    const decision = self(state(), { words: 'Jeg har ingen computer' });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('computer');
    expect(writesOf(act, decision)[0]).toMatchObject({ row: { words: 'Jeg har ingen computer' } });
  });

  it('is received when late, and goes to be sent on the next working day', () => {
    const late = self(state({ decidedOn: day(-40), complaintUntil: day(-12) }));
    expect(eventOf(late).data).toMatchObject({ late: true, dueOn: day(1) });
    expect(writesOf(act, late)[0]).toMatchObject({ row: { state: 'to-forward', late: true } });
    expect(said(act, late).citizen[0]).toContain('Den kom efter fristen. Vi sender den videre til Ankestyrelsen');
    expect(eventOf(self(state({ complaintUntil: today }))).data).toMatchObject({ late: false });
  });

  it('counts beside other complaints, the first day first', () => {
    const others = { ...nothingElse, complaints: 1, complaintDueOn: day(3), decisions: 2 };
    expect(eventOf(self(state({}, { others }))).data).toMatchObject({
      row: { complaints_open: 2, complaint_due_on: day(3), decisions_open: 2 },
    });
  });

  it.each([
    ['gone', state({}, { decision: null })],
    ['not-signed', state({ state: 'draft', decidedOn: null })],
    ['replaced', state({ replacedBy: uuid(701) })],
    ['nothing-to-complain', state({ result: 'granted', complaintUntil: null })],
    ['already-complained', state({}, { pending: true })],
  ])('refuses: %s', (code, of) => expect(codeOf(self(of))).toBe(code));

  it('takes no CPR number', () => {
    const input = { caseId: uuid(1), decisionId: uuid(700) };
    expect(act.input.safeParse({ ...input, words: 'Mit nummer er 070785-1001' }).success).toBe(false);
    expect(act.input.safeParse({ ...input, words: ' ' }).success).toBe(true);
  });
});
