import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { usualPolicy } from '../policy.ts';
import { openingWith } from '../testing/decisions.ts';
import { exemption, withdrawal } from '../testing/kinds.ts';
import { openDecision } from './open-decision.ts';

const act = openDecision(exemption);
const imposing = openDecision(withdrawal);
const input = { why: 'it', askedOn: day(-3), askedHow: 'telephone' };

describe('open-decision', () => {
  it('keeps what the citizen asked for, and when an answer is due', () => {
    const decision = decide(
      act,
      openingWith({ policy: { ...usualPolicy, deadlineDays: 28, twoPersons: true } }),
      input,
    );
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.opened',
      data: { kind: 'test-exemption', askedOn: day(-3), dueOn: day(25), bySelf: false, row: { decisions_open: 1 } },
    });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'decision',
        row: { state: 'draft', asked_how: 'telephone', due_on: day(25), two_persons: true, terms: '{"why":"it"}' },
      },
      { op: 'update', table: 'case_overview', set: { decisions_open: 1, decision_due_on: day(25) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du har bedt os tage stilling til, om du kan slippe for selv at booke. Anna Holm har skrevet det ned.'],
      staff: ['Anna Holm skrev ned, at borgeren har bedt om en afgørelse: Fritagelse for at booke (it).'],
    });
  });

  it('has no deadline where none is set, and tells nobody of what the authority takes up itself', () => {
    const decision = decide(imposing, openingWith(), {});
    expect(eventOf(decision).data).toMatchObject({ askedOn: null, dueOn: null });
    expect(said(imposing, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm begyndte på en afgørelse: Kommunen booker samtalerne.'],
    });
  });

  it.each([
    ['case-closed', openingWith({ closed: true }), input],
    ['asked-ahead', openingWith(), { ...input, askedOn: day(1) }],
    ['already-open', openingWith({ open: [{ kind: 'test-exemption', terms: { why: 'it' } }] }), input],
  ])('refuses: %s', (code, state, given) => {
    expect(codeOf(decide(act, state, given))).toBe(code);
  });

  it('refuses particulars that do not hold, at their field', () => {
    const decision = decide(
      act,
      openingWith(),
      { ...input, why: 'sprog', askedOn: '2019-01-02' },
      { today: '2019-01-03' as never },
    );
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['too-early', 'why']);
  });

  it('is opened beside another matter of the same kind', () => {
    const state = openingWith({ open: [{ kind: 'test-exemption', terms: { why: 'sprog' } }] });
    expect(codeOf(decide(act, state, input))).toBeNull();
  });

  it('asks for the day and the way of an application (RSL § 3), and of nothing else', () => {
    const parsed = (given: object) =>
      act.input.safeParse({ caseId: eventOf(decide(act, openingWith(), input)).caseId, ...given });
    expect(parsed({ why: 'it', askedOn: today, askedHow: 'letter' }).success).toBe(true);
    expect(parsed({ why: 'it', askedHow: 'letter' }).success).toBe(false);
    expect(parsed({ why: 'it', askedOn: today }).success).toBe(false);
    expect(Object.keys(imposing.input.shape)).toEqual(['caseId']);
  });
});
