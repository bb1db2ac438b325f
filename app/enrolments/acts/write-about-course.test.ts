import { expect, it } from 'vitest';
import { decide, eventsOf, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, runningWith, school, theEnrolment } from '../testing/enrolment.ts';
import { writeAboutCourse as act } from './write-about-course.ts';

const input = { enrolmentId: theEnrolment, words: 'Maja er god til at køre.' };

it('write-about-course is read by the citizen too, and stands in the table alone', () => {
  const decision = decide(act, caseWithCourse(runningWith()), input, { actor: school });
  expect(writesOf(act, decision)).toMatchObject([{ table: 'enrolment_message', row: { words: input.words } }]);
  expect(JSON.stringify(eventsOf(decision)[0]?.data)).not.toContain('god til');
});

it('write-about-course may suggest a talk', () => {
  const decision = decide(act, caseWithCourse(runningWith()), { ...input, talk: true }, { actor: school });
  expect(eventsOf(decision)[1]).toMatchObject({ type: 'enrolments.sign-raised', data: { kind: 'school-said' } });
});
