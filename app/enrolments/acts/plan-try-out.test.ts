import { expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said } from '../../people/testing/decide.ts';
import { caseWithCourse, runningWith, theEnrolment } from '../testing/enrolment.ts';
import { planTryOut as act } from './plan-try-out.ts';

const input = { enrolmentId: theEnrolment, place: 'company', placeName: 'Nordbus', onDay: day(3) };

it('plan-try-out changes nothing by itself', () => {
  const decision = decide(act, caseWithCourse(), input);
  expect(eventsOf(decision).map(({ type }) => type)).toEqual(['enrolments.try-out-planned']);
  expect(said(act, decision).citizen[0]).toBe('Du skal prøve en dag hos Nordbus 27. november 2026.');
});

it('plan-try-out is for days to come, before the course', () => {
  expect(codeOf(decide(act, caseWithCourse(), { ...input, onDay: day(-1) }))).toBe('day-has-passed');
  expect(codeOf(decide(act, caseWithCourse(runningWith()), input))).toBe('course-gone');
});
