import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, today, uuid, writesOf } from '../../people/testing/decide.ts';
import { gone, groundWith, signingWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { signDecision } from './sign-decision.ts';

// Every reason that stands in the way is held in guards.test.ts.
const act = signDecision(testKinds);
const input = { decisionId: theDecision, oralNoted: true };
const granted = signingWith({ result: 'granted', considerations: null }, { ground: groundWith({ state: 'allowed' }) });

describe('sign-decision', () => {
  it('keeps the law it stands on and the way to complain', () => {
    const decision = decide(act, signingWith(), input);
    expect(eventOf(decision)).toMatchObject({
      type: 'decisions.signed',
      data: {
        result: 'refused',
        words: { da: 'Du skal stadig selv booke tid.' },
        decidedOn: today,
        complaintBody: { da: 'Ankestyrelsen' },
        complaintUntil: day(28),
        ground: { rule: 'form.selvbooking.fritag' },
        ids: [expect.any(String)],
        row: { decisions_open: 0 },
      },
    });
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'decision',
        set: {
          state: 'signed',
          oral_noted: true,
          decided_by_name: 'Anna Holm',
          decided_on: today,
          complaint_until: day(28),
        },
      },
      { table: 'case_overview', set: { decisions_open: 0 } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [
        'Vi har besluttet: Du skal stadig selv booke tid. Er du ikke enig, kan du klage til og med den 22. december 2026.',
      ],
      staff: ['Anna Holm skrev under: Fritagelse for at booke (it). Resultat: nej.'],
    });
  });

  it('of a full yes has no way to complain, and the law is told of it', () => {
    const decision = decide(act, granted, input);
    expect(eventOf(decision).data).toMatchObject({ complaintBody: null, complaintUntil: null });
    expect(writesOf(act, decision).map(({ table }) => table)).toContain('law_entry');
    expect(said(act, decision).citizen).toEqual(['Vi har besluttet: Du slipper for selv at booke tid.']);
  });

  it('points the earlier round to this one', () => {
    const decision = decide(act, signingWith({ replaces: uuid(701), round: 2 }), input);
    expect(writesOf(act, decision)).toContainEqual(
      expect.objectContaining({ table: 'decision', key: { authority_id: 860, id: uuid(701) } }),
    );
  });

  it('refuses without the tick, at its field, with the paragraph of the demand', () => {
    for (const oralNoted of [false, undefined]) {
      const decision = decide(act, signingWith(), { decisionId: theDecision, oralNoted });
      expect([codeOf(decision), fieldOf(decision)]).toEqual(['oral-not-noted', 'oralNoted']);
    }
  });

  it.each([
    ['gone', { ...gone, weighed: null }],
    ['not-open', signingWith({ state: 'withdrawn' })],
    ['no-main-facts', signingWith({ facts: [] })],
    ['same-person', signingWith({ state: 'submitted' }, { twoPersons: true })],
    ['no-mandate', signingWith({}, { mandate: { ok: false, code: 'no-mandate' } })],
    ['over-sum', signingWith({ oere: 900 }, { mandate: { ok: false, code: 'over-sum', maxOere: 500 } })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
