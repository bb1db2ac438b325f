import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { theClass, theCourse, trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import { enrolmentWith } from '../testing/enrolment.ts';
import { proposeCourse as act } from './propose-course.ts';

const nothing = {
  plan: planWith(),
  citizenName: 'Maja Østergaard',
  enrolments: [],
  course: trainingTestCourse(),
  held: trainingTestClass(),
};
const input = { courseId: theCourse, classId: theClass, why: 'Der mangler buschauffører.' };

describe('propose-course', () => {
  it('is a card in the plan that this module keeps, and waits for the citizen', () => {
    const decision = decide(act, nothing, input);
    expect(eventsOf(decision)).toMatchObject([
      { type: 'enrolments.proposed', data: { enrolment: { state: 'proposed', startsOn: '2027-01-04' } } },
      {
        type: 'plan.card-published',
        data: {
          card: { source: 'enrolments', area: 'course', planPart: 'offer', state: 'proposed', startsOn: '2027-01-04' },
          counts: { toCitizen: 1 },
        },
      },
    ]);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'enrolment', row: { why: input.why, proposed_by: 'staff' } },
      { op: 'insert', table: 'plan_card' },
      { op: 'update', table: 'case_overview' },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm foreslår dig kurset Personbefordring med bus. Du svarer ja eller nej.',
    ]);
  });

  it.each([
    ['case-closed', { plan: planWith({ closed: true }) }, {}],
    ['already-there', { enrolments: [enrolmentWith({ state: 'wish' })] }, {}],
    ['days-in-wrong-order', { held: null }, { classId: undefined, startsOn: day(9), endsOn: day(3) }],
  ])('refuses: %s', (code, over, given) => {
    expect(codeOf(decide(act, { ...nothing, ...over }, { ...input, ...given }))).toBe(code);
  });
});
