import { describe, expect, it } from 'vitest';
import { day, today } from '../people/testing/decide.ts';
import { isOftenAbsent, isSilent, stands } from './signs.ts';
import { absentOn, checkWith, runningWith, signWith } from './testing/enrolment.ts';

const absent = (...days: number[]) => runningWith({ absences: days.map((one) => absentOn(day(one))) });
const asked = (...days: number[]) =>
  days.map((one) => checkWith({ dueOn: day(one), askedAt: `${day(one)}T06:40:00.000Z` }));

describe('signs', () => {
  it('absent twice in two weeks', () => {
    expect(isOftenAbsent(absent(-20, -6))).toBe(false);
    expect(isOftenAbsent(absent(-20, -7))).toBe(true);
    expect(isOftenAbsent(absent(-3), { onDay: today })).toBe(true);
    expect(isOftenAbsent(absent(-3))).toBe(false);
  });

  it('what was talked about is no sign again', () => {
    const talked = signWith({ state: 'talked', talkedOn: day(-2) });
    expect(isOftenAbsent({ ...absent(-5, -3), signs: [talked] })).toBe(false);
    expect(isOftenAbsent({ ...absent(-5, -1), signs: [talked] }, { onDay: today })).toBe(true);
  });

  it('the last two questions unanswered, each for some days', () => {
    const silent = (checks = asked(-20, -6), signs = [signWith({ kind: 'absence' })]) =>
      isSilent(runningWith({ checks, signs }), today);
    expect(silent()).toBe(true);
    expect(silent(asked(-6))).toBe(false);
    expect(silent(asked(-20, -2))).toBe(false);
    expect(silent([...asked(-20), checkWith({ state: 'answered', score: 4 })])).toBe(false);
    expect(silent(asked(-20, -6), [signWith({ kind: 'silence', state: 'talked', talkedOn: day(-5) })])).toBe(false);
    expect(silent(asked(-20, -6), [signWith({ kind: 'silence', state: 'talked', talkedOn: day(-30) })])).toBe(true);
  });

  it('one open sign of a kind is enough', () => {
    expect(stands({ signs: [signWith()] }, 'absence')).toBe(true);
    expect(stands({ signs: [signWith({ state: 'talked' })] }, 'absence')).toBe(false);
    expect(stands({ signs: [signWith()] }, 'silence')).toBe(false);
  });
});
