import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid, writesOf } from '../../../people/testing/decide.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { loaded } from '../testing/complaints.ts';
import { forwardComplaint } from './forward-complaint.ts';

const act = forwardComplaint(kinds);
const given = (state: object) => decide(act, state, { complaintId: uuid(800) });

describe('forward-complaint', () => {
  it('sends it on with what the authority came to, and nothing is due here any more', () => {
    const decision = given(loaded({ state: 'to-forward', outcome: 'maintained' }));
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.complaint-forwarded',
      data: { forwardedOn: today, late: false, overdue: false, row: { complaints_open: 0, complaint_due_on: null } },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'forwarded', forwarded_on: today } },
      { table: 'case_overview' },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Vi har sendt din klage over “Hvem der booker” videre til Ankestyrelsen.',
    ]);
  });

  it('says plainly when the day was passed', () => {
    const decision = given(loaded({ state: 'to-forward', outcome: 'maintained', dueOn: day(-1) }));
    expect(eventOf(decision).data).toMatchObject({ overdue: true });
    expect(said(act, decision).citizen[0]).toMatch(
      /skulle vi have gjort senest 23\. november 2026\. Det beklager vi\.$/,
    );
  });

  it('a late one needs no assessment first', () => {
    expect(eventOf(given(loaded({ state: 'to-forward', late: true, dueOn: today }))).data).toMatchObject({
      late: true,
    });
  });

  it.each([
    ['gone', { matter: null }],
    ['not-now', loaded()],
    ['not-now', loaded({ state: 'awaits-citizen', outcome: 'partly' })],
    ['not-now', loaded({ state: 'forwarded', outcome: 'maintained' })],
  ])('refuses: %s', (code, state) => expect(codeOf(given(state))).toBe(code));
});
