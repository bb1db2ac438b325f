import { expect, it } from 'vitest';
import { decide, said } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { recordCourseAnswer as act } from './record-course-answer.ts';

it('record-course-answer says how the answer came', () => {
  const state = { ...caseWithCourse(enrolmentWith({ state: 'proposed' })), duty: null };
  const decision = decide(act, state, { enrolmentId: theEnrolment, answer: 'yes', heardBy: 'assisted' });
  expect(said(act, decision).staff[0]).toBe(
    'Borgeren sagde ja til kurset Personbefordring med bus. Anna Holm skrev svaret ned. Ved et møde.',
  );
});
