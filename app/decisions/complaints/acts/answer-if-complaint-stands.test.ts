import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, uuid, writesOf } from '../../../people/testing/decide.ts';
import { maja } from '../../testing/decisions.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { loaded } from '../testing/complaints.ts';
import { answerIfComplaintStands } from './answer-if-complaint-stands.ts';

const act = answerIfComplaintStands(kinds);
const partly = { state: 'awaits-citizen', outcome: 'partly', answerUntil: day(10), dueOn: day(10) } as const;
const given = (stands: string, state: object = loaded(partly)) =>
  decide(act, state, { complaintId: uuid(800), stands }, { actor: maja });

describe('answer-if-complaint-stands', () => {
  it('it stands: 14 days to send it on', () => {
    const decision = given('yes');
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.complaint-answered',
      data: { state: 'to-forward', answer: 'yes', by: 'citizen', channel: 'here', dueOn: day(14) },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'complaint', set: { state: 'to-forward', stands: true, due_on: day(14) } },
      { table: 'case_overview', set: { complaints_open: 1, complaint_due_on: day(14) } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du vil have resten af din klage sendt videre. Det gør vi senest 8. december 2026.',
    ]);
  });

  it('it does not: the complaint is over', () => {
    const decision = given('no');
    expect(writesOf(act, decision)).toMatchObject([
      { set: { state: 'dropped', stands: false, closed_at: expect.any(String) } },
      { set: { complaints_open: 0, complaint_due_on: null } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Du er tilfreds med den nye afgørelse. Din klage er slut.']);
  });

  it('an answer after the four weeks is taken while nobody has closed it', () => {
    const passed = loaded({ ...partly, answerUntil: day(-3), dueOn: day(-3) });
    expect(eventOf(given('yes', passed)).data).toMatchObject({ state: 'to-forward', dueOn: day(14) });
  });

  it.each([
    ['gone', { matter: null }],
    ['not-now', loaded()],
    ['not-now', loaded({ ...partly, state: 'dropped' })],
  ])('refuses: %s', (code, state) => expect(codeOf(given('yes', state))).toBe(code));

  it('“no answer” is not the citizen’s to give', () => {
    const input = { caseId: uuid(1), complaintId: uuid(800) };
    expect(act.input.safeParse({ ...input, stands: 'no-answer' }).success).toBe(false);
  });
});
