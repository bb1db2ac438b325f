import { expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said } from '../../people/testing/decide.ts';
import { caseWithCourse, runningWith, signWith, theCitizen, theEnrolment } from '../testing/enrolment.ts';
import { askCourseTalk as act } from './ask-course-talk.ts';

const input = { enrolmentId: theEnrolment, words: 'Jeg overvejer at stoppe.' };

it('ask-course-talk tells the contact person, and nothing else follows', () => {
  const decision = decide(act, caseWithCourse(runningWith()), input, { actor: theCitizen });
  expect(eventsOf(decision)).toMatchObject([{ type: 'enrolments.sign-raised', data: { kind: 'citizen-said' } }]);
  expect(said(act, decision).citizen[0]).toContain('Din kontaktperson får besked.');
});

it('ask-course-talk is heard already', () => {
  const state = caseWithCourse(runningWith({ signs: [signWith({ kind: 'citizen-said' })] }));
  expect(codeOf(decide(act, state, input))).toBe('said-already');
});
