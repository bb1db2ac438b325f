import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { noteCourseOutcome as act } from './note-course-outcome.ts';

const done = (over = {}) => caseWithCourse(enrolmentWith({ state: 'done', endedOn: day(-10), ...over }));
const input = { enrolmentId: theEnrolment, kind: 'paid-hours', fromOn: day(0), hours: '7,5' };

describe('note-course-outcome', () => {
  it('keeps hours as a number', () => {
    const decision = decide(act, done(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'enrolment_outcome', row: { hours: 7.5, kind: 'paid-hours' } },
    ]);
    expect(said(act, decision).citizen[0]).toContain('kom der løntimer fra');
  });

  it('can be noted after the case was closed', () => {
    const state = done();
    expect(codeOf(decide(act, { ...state, plan: { ...state.plan, closed: true } }, input))).toBeNull();
  });

  it.each([
    ['wrong-outcome', done(), { hours: 'mange' }],
    ['wrong-outcome', done(), { fromOn: day(-90) }],
    [
      'noted-already',
      done({ outcomes: [{ id: uuid(1), kind: 'paid-hours', fromOn: day(0), hours: 5, words: null }] }),
      {},
    ],
    ['course-gone', caseWithCourse(), {}],
  ])('refuses: %s', (code, state, over) => {
    expect(codeOf(decide(act, state, { ...input, ...over }))).toBe(code);
  });
});
