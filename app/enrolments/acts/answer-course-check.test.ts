import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import {
  caseWithCourse,
  checkWith,
  runningWith,
  signWith,
  theCheck,
  theCitizen,
  theEnrolment,
} from '../testing/enrolment.ts';
import { answerCourseCheck as act } from './answer-course-check.ts';

const stateOf = (over = {}) => caseWithCourse(runningWith({ checks: [checkWith()], ...over }));
const input = { enrolmentId: theEnrolment, checkId: theCheck, score: '4' };
const typesOf = (state = stateOf(), over = {}) =>
  eventsOf(decide(act, state, { ...input, ...over }, { actor: theCitizen })).map(({ type }) => type);

describe('answer-course-check', () => {
  it('is one press', () => {
    const decision = decide(act, stateOf(), input, { actor: theCitizen });
    expect(writesOf(act, decision)).toMatchObject([{ table: 'enrolment_check', set: { state: 'answered', score: 4 } }]);
    expect(said(act, decision).citizen[0]).toContain('det går godt');
  });

  it('where it is hard, it is a talk to have: no law, no plan, no duty', () => {
    expect(typesOf(stateOf(), { score: '2' })).toEqual(['enrolments.check-answered', 'enrolments.sign-raised']);
    const decision = decide(act, stateOf(), { ...input, score: '1', words: 'Jeg forstår ikke læreren.' });
    expect(writesOf(act, decision).map(({ table }) => table)).toEqual(['enrolment_check', 'enrolment_sign']);
    expect(JSON.stringify(eventsOf(decision).map(({ data }) => data))).not.toContain('læreren');
  });

  it('raises no second sign while one stands, and none after the course', () => {
    expect(typesOf(stateOf({ signs: [signWith({ kind: 'low-score' })] }), { score: '1' })).toHaveLength(1);
    expect(typesOf(stateOf({ state: 'done' }), { score: '1' })).toHaveLength(1);
  });

  it('refuses what was not asked', () => {
    expect(codeOf(decide(act, stateOf({ checks: [checkWith({ state: 'answered' })] }), input))).toBe('not-asked');
  });
});
