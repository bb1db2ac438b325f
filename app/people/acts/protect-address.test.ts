import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, fieldOf, personWith, said, today, writesOf } from '../testing/decide.ts';
import { protectAddress as act } from './protect-address.ts';

const state = (over: object = {}, closed = false) => ({ closed, person: personWith(over) });

describe('protect-address', () => {
  it('protects to and including a day, at most a year ahead', () => {
    const decision = decide(act, state(), { until: '2027-11-24' });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'person', set: { protected_until: '2027-11-24' } },
      { table: 'case_overview', set: { protected: true } },
    ]);
    expect(said(act, decision).citizen).toEqual(['Din adresse er beskyttet til og med 24. november 2027.']);
    expect(codeOf(decide(act, state(), { until: today }))).toBeNull();
  });

  it('can be renewed', () => {
    expect(codeOf(decide(act, state({ protectedUntil: day(10) }), { until: day(300) }))).toBeNull();
  });

  it.each([
    ['until-past', state(), day(-1)],
    ['until-too-late', state(), '2027-11-25'],
    ['unchanged', state({ protectedUntil: day(10) }), day(10)],
  ])('refuses: %s', (code, before, until) => {
    const decision = decide(act, before, { until });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, 'until']);
  });

  it('changes nothing in a closed case', () => {
    expect(codeOf(decide(act, state({}, true), { until: day(5) }))).toBe('case-closed');
  });
});
