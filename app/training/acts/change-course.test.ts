import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { listedOn, theCourse, trainingTestCourse } from '../testing/courses.ts';
import { changeCourse as act } from './change-course.ts';

const before = trainingTestCourse({ lists: [listedOn()], version: 3 });
const codes = {
  isco: new Set(['8331', '8332']),
  esco: new Set<string>(),
  job: (title: string) => (title === 'lastbilchauffør' ? { isco: '8332', esco: null } : null),
};
const state = { courses: [before], schools: [], own: null, codes };
const typed = {
  courseId: theCourse,
  seenVersion: '3',
  title: 'Bus',
  providerName: 'AMU Nordjylland',
  kind: 'amu',
  lawLevel: 'til_og_med_erhvervsuddannelse',
  days: '28',
};

describe('change-course', () => {
  it('tells it otherwise from now on; lists and origin stay', () => {
    const decision = decide(act, state, typed);
    expect(eventOf(decision).data).toMatchObject({
      before: { title: 'Personbefordring med bus' },
      course: { title: 'Bus', days: 28, weeks: null, version: 4, source: { kind: 'own', day: '2026-11-24' } },
    });
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'update training_course',
      'delete training_list',
      'insert training_list',
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm rettede kurset Bus.']);
  });

  it.each([
    ['course-gone', { ...state, courses: [] }, {}],
    ['course-ended', { ...state, courses: [{ ...before, state: 'ended' }] }, {}],
    ['changed-meanwhile', state, { seenVersion: '2' }],
  ])('refuses: %s', (code, around, given) => {
    expect(codeOf(decide(act, around, { ...typed, ...given }))).toBe(code);
  });
});
