import { describe, expect, it } from 'vitest';
import { contextOf, day, uuid } from '../../people/testing/decide.ts';
import { lawOf } from '../../plan/testing/plan.ts';
import { bookingRules } from '../rules/booking-rules.ts';
import { effectOf, inCourse, lawSays, toldBy } from '../testing/decided.ts';
import { bookingWithdrawn as kind } from './booking-withdrawn.ts';

describe('the right to book is withdrawn (LAB § 35)', () => {
  it('is lawful after a concrete assessment, and may always be given up in a later round', () => {
    expect(lawSays(kind, {}, 'imposed', inCourse)).toMatchObject({ state: 'allowed', isLawful: true, cites: ['§ 35'] });
    expect(lawSays(kind, {}, 'granted', inCourse)).toMatchObject({ state: 'no', isLawful: true });
  });

  it('is not, when its last day has passed', () => {
    expect(lawSays(kind, { lastDay: day(-1) }, 'imposed', inCourse)).toMatchObject({ isLawful: false });
    expect(kind.fault?.(kind.terms.parse({ lastDay: day(-1) }), contextOf())?.code).toBe('day-passed');
    expect(kind.fault?.(kind.terms.parse({ lastDay: day(0) }), contextOf()) ?? null).toBeNull();
  });

  it('tells the law, to and including its last day; then the municipality finds the times', () => {
    const { told } = toldBy(kind, { lastDay: day(29) }, effectOf('imposed'));
    expect(told).toEqual([
      { kind: 'selvbooking', value: 'frataget', from: '2026-11-24', to: '2026-12-24', of: uuid(800) },
      {
        kind: 'vurdering',
        value: { spoergsmaal: 'form.booker_mod_hensigten', svar: true },
        from: '2026-11-24',
        to: '2026-12-24',
        of: uuid(800),
      },
    ]);
    const entries = told.map(({ kind, value, from, to }) => ({ kind, value, from: String(from), to: String(to) }));
    const rules = (on = day(0)) => bookingRules(lawOf([...inCourse.slice(1), ...entries], { on }));
    expect(rules()).toMatchObject({ whoBooks: 'summoned', why: { da: expect.stringContaining('ikke selv booke') } });
    expect(rules(day(30)).whoBooks).toBe('citizen-must');
    expect(toldBy(kind, {}, effectOf('granted', { replaces: uuid(790) }))).toEqual({
      told: [],
      takenBack: [
        [uuid(790), 'selvbooking'],
        [uuid(790), 'vurdering'],
      ],
    });
  });
});
