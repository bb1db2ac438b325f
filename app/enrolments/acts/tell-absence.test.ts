import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { absentOn, caseWithCourse, enrolmentWith, runningWith, school, theEnrolment } from '../testing/enrolment.ts';
import { tellAbsence as act } from './tell-absence.ts';

const input = { enrolmentId: theEnrolment, onDay: day(0) };
const stateOf = (...days: number[]) => caseWithCourse(runningWith({ absences: days.map((one) => absentOn(day(one))) }));

describe('tell-absence', () => {
  it('is one press, and the citizen reads it', () => {
    const decision = decide(act, stateOf(), input, { actor: school });
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual(['enrolment_absence']);
    expect(said(act, decision).citizen).toEqual(['Skolen skriver, at du ikke var der 24. november 2026.']);
  });

  it('twice in two weeks is a talk to have: the law, the plan and sanctions hear nothing', () => {
    const decision = decide(act, stateOf(-10), input, { actor: school });
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['enrolments.absence-told', 'enrolments.sign-raised']);
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual(['enrolment_absence', 'enrolment_sign']);
    expect(said(act, decision).citizen[1]).toContain('Det er hjælp og ikke andet.');
  });

  it.each([
    ['wrong-day', stateOf(), { onDay: day(1) }],
    ['wrong-day', stateOf(), { onDay: day(-60) }],
    ['wrong-day', stateOf(0), {}],
    ['course-gone', caseWithCourse(enrolmentWith({ state: 'granted' })), {}],
  ])('refuses: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }, { actor: school }))).toBe(code);
  });
});
