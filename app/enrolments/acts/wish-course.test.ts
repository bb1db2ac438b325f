import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { theClass, theCourse, trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import { caseWithCourse, enrolmentWith, theCitizen } from '../testing/enrolment.ts';
import { wishCourse as act } from './wish-course.ts';

const nothing = {
  plan: planWith(),
  citizenName: 'Maja Østergaard',
  enrolments: [],
  course: trainingTestCourse(),
  held: null,
};
const input = { courseId: theCourse, why: 'Jeg vil gerne køre bus.' };
const citizen = { actor: theCitizen };

describe('wish-course', () => {
  it('is the citizen’s own words, kept in the table alone', () => {
    const decision = decide(act, { ...nothing, held: trainingTestClass() }, { ...input, classId: theClass }, citizen);
    expect(JSON.stringify(eventsOf(decision).map(({ data }) => data))).not.toContain('køre bus');
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'enrolment',
        row: { state: 'wish', why: input.why, class_id: theClass, shares_with_school: false, proposed_by: 'citizen' },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du vil gerne på kurset Personbefordring med bus.'],
      staff: ['Borgeren vil gerne på kurset Personbefordring med bus.'],
    });
  });

  it('is written down by staff with how it was heard', () => {
    expect(codeOf(decide(act, nothing, input))).toBe('heard-missing');
    const decision = decide(act, nothing, { ...input, heardBy: 'telephone' });
    expect(said(act, decision).staff[0]).toContain('Anna Holm skrev det ned. I telefonen.');
  });

  it.each([
    ['case-closed', { plan: planWith({ closed: true }) }],
    ['course-ended', { course: trainingTestCourse({ state: 'ended' }) }],
    ['already-there', { enrolments: [enrolmentWith()] }],
    ['class-gone', { held: 'gone' }],
    ['class-gone', { held: trainingTestClass({ startsOn: day(0) }) }],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, { ...nothing, ...over }, input, citizen))).toBe(code);
  });

  it('can be wished again after a no', () => {
    const before = caseWithCourse(enrolmentWith({ state: 'declined' }));
    expect(codeOf(decide(act, { ...nothing, ...before }, input, citizen))).toBeNull();
  });
});
