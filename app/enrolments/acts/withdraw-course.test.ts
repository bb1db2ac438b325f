import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, writesOf } from '../../people/testing/decide.ts';
import { theClass, trainingTestClass } from '../../training/testing/courses.ts';
import { caseWithCourse, enrolmentWith, runningWith, theCitizen, theEnrolment } from '../testing/enrolment.ts';
import { withdrawCourse as act } from './withdraw-course.ts';

const input = { enrolmentId: theEnrolment };
const stateOf = (over: Parameters<typeof enrolmentWith>[0]) => ({
  ...caseWithCourse(enrolmentWith(over)),
  held: trainingTestClass(),
});

describe('withdraw-course', () => {
  it('gives the seat back and takes back what the law was told', () => {
    const granted = stateOf({ state: 'granted', lawCategory: 'regionalt_kursus' });
    const writes = writesOf(act, decide(act, granted, input, { actor: theCitizen }));
    expect(writes).toMatchObject([
      { table: 'enrolment', set: { state: 'withdrawn' } },
      { table: 'training_class', key: { id: theClass }, set: { seats_taken: 3 } },
      { table: 'law_entry', op: 'update', key: { subject_id: theEnrolment, kind: 'tilbud' } },
      { table: 'plan_card' },
      { table: 'case_overview' },
    ]);
  });

  it.each(['proposed', 'agreed'] as const)('takes a course that is %s off the plan, and nothing more', (state) => {
    const decision = decide(act, stateOf({ state }), input);
    expect(eventsOf(decision)[0]).toMatchObject({ data: { seats: null, wasTold: false } });
    expect(eventsOf(decision)[1]).toMatchObject({ type: 'plan.card-updated' });
  });

  it('is too late once it has begun', () => {
    expect(codeOf(decide(act, { ...caseWithCourse(runningWith()), held: null }, input))).toBe('course-gone');
  });
});
