import { expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said } from '../../people/testing/decide.ts';
import { caseWithCourse, checkWith, runningWith, theEnrolment } from '../testing/enrolment.ts';
import { raiseCourseSilence as act } from './raise-course-silence.ts';

const asked = (ago: number) => checkWith({ dueOn: day(-ago), askedAt: `${day(-ago)}T06:40:00.000Z` });
const stateOf = (...agos: number[]) => caseWithCourse(runningWith({ checks: agos.map(asked) }));
const input = { enrolmentId: theEnrolment };

it('raise-course-silence is a talk to have after two unanswered questions', () => {
  const decision = decide(act, stateOf(20, 6), input);
  expect(eventsOf(decision)).toMatchObject([{ data: { kind: 'silence' } }]);
  expect(said(act, decision).staff[0]).toContain('Det er ingen sanktion.');
  expect(codeOf(decide(act, stateOf(6), input))).toBe('no-silence');
});
