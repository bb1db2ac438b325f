import { expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, uuid } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { nameStudyBuddy as act } from './name-study-buddy.ts';

const input = { enrolmentId: theEnrolment, kind: 'fellow', name: 'Per', contact: '12345678' };

it('name-study-buddy names somebody, and keeps the number in the table alone', () => {
  const decision = decide(act, caseWithCourse(), input);
  expect(JSON.stringify(eventsOf(decision)[0]?.data)).not.toContain('12345678');
  expect(said(act, decision).citizen).toEqual(['Per går med dig på kurset Personbefordring med bus.']);
});

it('name-study-buddy does not name one twice', () => {
  const buddies = [{ id: uuid(1), kind: 'fellow', name: 'Per', contact: null }] as const;
  expect(codeOf(decide(act, caseWithCourse(enrolmentWith({ buddies })), input))).toBe('named-already');
});
