import { expect, it } from 'vitest';
import { codeOf, decide, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, checkWith, runningWith, theCheck, theEnrolment } from '../testing/enrolment.ts';
import { askCourseCheck as act } from './ask-course-check.ts';

const stateOf = (state: 'planned' | 'asked') => caseWithCourse(runningWith({ checks: [checkWith({ state })] }));
const input = { enrolmentId: theEnrolment, checkId: theCheck };

it('ask-course-check asks once', () => {
  expect(writesOf(act, decide(act, stateOf('planned'), input))).toMatchObject([{ set: { state: 'asked' } }]);
  expect(codeOf(decide(act, stateOf('asked'), input))).toBe('asked-already');
});
