import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { theClass, trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { answerCourseWish as act } from './answer-course-wish.ts';

const wish = enrolmentWith({ state: 'wish', cardId: null, classId: null, startsOn: null, endsOn: null });
const state = { ...caseWithCourse(wish), duty: null, course: trainingTestCourse(), held: trainingTestClass() };
const input = { enrolmentId: theEnrolment, answer: 'yes', classId: theClass };

describe('answer-course-wish', () => {
  it('a yes puts an agreed card into the plan, proposed by the citizen', () => {
    const decision = decide(act, state, input);
    expect(eventsOf(decision)).toMatchObject([
      { type: 'enrolments.answered', data: { by: 'staff', held: { classId: theClass } } },
      { type: 'plan.card-published', data: { card: { state: 'agreed', proposedBy: 'citizen', source: 'enrolments' } } },
    ]);
    expect(writesOf(act, decision)[0]).toMatchObject({
      set: { state: 'agreed', class_id: theClass, starts_on: '2027-01-04' },
    });
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm sagde ja til dit ønske om kurset Personbefordring med bus.',
    ]);
  });

  it('a no has its reason, and no card', () => {
    expect(codeOf(decide(act, state, { ...input, answer: 'no' }))).toBe('reason-missing');
    const decision = decide(act, state, { ...input, answer: 'no', words: 'Kurset fører ikke til dit mål.' });
    expect(eventsOf(decision)).toHaveLength(1);
    expect(said(act, decision).citizen[0]).toContain('Grunden er: Kurset fører ikke til dit mål.');
  });

  it.each([
    ['class-gone', { ...state, held: 'gone' }],
    ['course-gone', { ...state, ...caseWithCourse() }],
  ])('refuses: %s', (code, given) => {
    expect(codeOf(decide(act, given, input))).toBe(code);
  });
});
