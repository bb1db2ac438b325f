import { expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theCitizen, theEnrolment } from '../testing/enrolment.ts';
import { talkBarrier as act } from './talk-barrier.ts';

const input = {
  enrolmentId: theEnrolment,
  kind: 'afraid',
  words: 'Jeg var bange i skolen.',
  help: 'En at følges med',
  helper: 'school',
};

it('talk-barrier keeps own words out of the history', () => {
  const decision = decide(act, caseWithCourse(), input, { actor: theCitizen });
  expect(JSON.stringify(eventsOf(decision).map(({ data }) => data))).not.toContain('bange');
  expect(writesOf(act, decision)).toMatchObject([
    { table: 'enrolment_barrier', row: { words: input.words, help: input.help, helper: 'school', state: 'open' } },
  ]);
  expect(said(act, decision).staff[0]).toContain('bange for, om jeg kan. Dårlige minder fra skolen');
});

it('talk-barrier refuses a CPR number and a course that is over', () => {
  expect(() => decide(act, caseWithCourse(), { ...input, words: 'Min bror 010190-1234' })).toThrow();
  expect(codeOf(decide(act, caseWithCourse(enrolmentWith({ state: 'done' })), input))).toBe('course-gone');
});
