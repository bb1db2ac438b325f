import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../../kernel/act/event.ts';
import {
  codeOf,
  day,
  decide,
  eventOf,
  eventsOf,
  fieldOf,
  said,
  uuid,
  writesOf,
} from '../../../people/testing/decide.ts';
import { nothingElse } from '../../testing/decisions.ts';
import { testKinds as kinds } from '../../testing/kinds.ts';
import { lesson, loaded, refusal } from '../testing/complaints.ts';
import { reassessComplaint } from './reassess-complaint.ts';

const act = reassessComplaint(kinds);
const given = (input: object, state: object = loaded()) =>
  decide(act, state, { complaintId: uuid(800), reasons: 'Vi har læst sagen igen', ...input });

const idOf = (round: DomainEvent | undefined) => round && 'decisionId' in round.data && round.data.decisionId;

describe('reassess-complaint', () => {
  it('maintained: is to be sent on within the first four weeks, with the reasons', () => {
    const decision = given({ outcome: 'maintained' });
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['decisions.complaint-assessed']);
    expect(eventOf(decision).data).toMatchObject({
      state: 'to-forward',
      dueOn: day(27),
      answerUntil: null,
      roundId: null,
    });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('læst');
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'complaint',
        set: { state: 'to-forward', outcome: 'maintained', reasons: 'Vi har læst sagen igen', due_on: day(27) },
      },
      { table: 'case_overview', set: { complaints_open: 1, complaint_due_on: day(27) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Vi har set på “Hvem der booker” igen og holder fast i den. Nu sender vi din klage videre til Ankestyrelsen.',
      ],
      staff: [
        'Anna Holm fastholdt “Hvem der booker”. Klagen sendes videre til Ankestyrelsen senest 21. december 2026.',
      ],
    });
  });

  it('upheld in full: the complaint ends, a new round opens, and something is learnt', () => {
    const decision = given({ outcome: 'full', ...lesson });
    const [assessed, round, made] = eventsOf(decision);
    expect(assessed?.data).toMatchObject({ state: 'upheld', outcome: 'full' });
    expect(round).toMatchObject({
      type: 'decisions.round-opened',
      data: { replaces: uuid(700), because: 'complaint', round: 2 },
    });
    expect(assessed?.data).toMatchObject({ roundId: idOf(round) });
    expect(made).toMatchObject({
      type: 'decisions.lesson-made',
      data: { complaintId: uuid(800), cause: 'not-heard', pointsTo: 'practice', pointsKey: null },
    });
    const writes = writesOf(act, decision);
    expect(writes.map(({ op, table }) => `${op} ${table}`)).toEqual([
      'update complaint',
      'update case_overview',
      'insert decision',
      'insert decision_fact',
      'update case_overview',
      'insert decision_lesson',
    ]);
    expect(writes[0]).toMatchObject({ set: { state: 'upheld', closed_at: expect.any(String) } });
    expect(writes[4]).toMatchObject({ set: { complaints_open: 0, complaint_due_on: null, decisions_open: 1 } });
    expect(writes[5]).toMatchObject({ row: { words: 'Ring, før I afslår', made_by_name: 'Anna Holm' } });
  });

  it('upheld in part: the citizen has four weeks to say whether it stands', () => {
    const decision = given({ outcome: 'partly', ...lesson });
    expect(eventOf(decision).data).toMatchObject({ state: 'awaits-citizen', answerUntil: day(28), dueOn: day(28) });
    expect(writesOf(act, decision).at(-2)).toMatchObject({
      set: { complaints_open: 1, complaint_due_on: day(28), decisions_open: 1 },
    });
    expect(said(act, decision).citizen[0]).toContain('Sig senest 22. december 2026, om vi skal sende resten videre.');
  });

  it('the new round takes the place of what holds today', () => {
    const current = refusal({ id: uuid(702), round: 2, replaces: uuid(700) });
    const [, round] = eventsOf(given({ outcome: 'full', ...lesson }, loaded({}, { current })));
    expect(round?.data).toMatchObject({ replaces: uuid(702), round: 3 });
  });

  it('begins no second round where one is begun', () => {
    const decision = given({ outcome: 'full', ...lesson }, loaded({}, { openRound: uuid(701) }));
    expect(eventsOf(decision).map(({ type }) => type)).not.toContain('decisions.round-opened');
    expect(eventOf(decision).data).toMatchObject({ roundId: uuid(701) });
  });

  it('what is overturned is learnt from; what stands may be', () => {
    expect([codeOf(given({ outcome: 'full' })), fieldOf(given({ outcome: 'full' }))]).toEqual([
      'lesson-missing',
      'cause',
    ]);
    expect(fieldOf(given({ outcome: 'partly', cause: 'form' }))).toBe('lesson');
    expect(eventsOf(given({ outcome: 'maintained', ...lesson })).map(({ type }) => type)).toEqual([
      'decisions.complaint-assessed',
      'decisions.lesson-made',
    ]);
  });

  it('a late one is upheld in full or sent on, never kept waiting', () => {
    const late = loaded({ late: true, state: 'to-forward', dueOn: day(0) });
    expect(codeOf(given({ outcome: 'partly', ...lesson }, late))).toBe('late-partly');
    expect(eventOf(given({ outcome: 'maintained' }, late)).data).toMatchObject({ state: 'to-forward', dueOn: day(0) });
    expect(eventOf(given({ outcome: 'full', ...lesson }, late)).data).toMatchObject({ state: 'upheld' });
  });

  it.each([
    ['gone', { ...loaded(), matter: null }],
    ['already-assessed', loaded({ state: 'to-forward', outcome: 'maintained' })],
    ['not-now', loaded({ state: 'forwarded' })],
    ['not-now', loaded({ state: 'dropped' })],
    ['no-mandate', { ...loaded(), mandate: { ok: false, code: 'no-mandate' } }],
    ['over-sum', { ...loaded(), mandate: { ok: false, code: 'over-sum', maxOere: 100_000 } }],
  ])('refuses: %s', (code, state) => expect(codeOf(given({ outcome: 'maintained' }, state))).toBe(code));

  it('asks for reasons: the board is sent them (retssikkerhedsloven § 66, stk. 2)', () => {
    expect(
      act.input.safeParse({ caseId: uuid(1), complaintId: uuid(800), outcome: 'full', reasons: ' ' }).success,
    ).toBe(false);
  });

  it('counts what else is open in the case', () => {
    const others = { ...nothingElse, complaints: 1, complaintDueOn: day(5) };
    const decision = given({ outcome: 'full', ...lesson }, loaded({}, { others }));
    expect(writesOf(act, decision)[4]).toMatchObject({ set: { complaints_open: 1, complaint_due_on: day(5) } });
  });
});
