import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { theCourse, trainingTestCourse } from '../testing/courses.ts';
import { retireCourse as act } from './retire-course.ts';

const course = trainingTestCourse();

describe('retire-course', () => {
  it('takes the course out of the catalogue', () => {
    const decision = decide(act, { course, classes: [] }, { courseId: theCourse });
    expect(eventOf(decision).data).toMatchObject({ courseId: theCourse, course: { state: 'ended', version: 2 } });
    expect(writesOf(act, decision)[0]).toMatchObject({ op: 'update', set: { state: 'ended' } });
    expect(said(act, decision).staff).toEqual(['Anna Holm tog kurset Personbefordring med bus ud af kataloget.']);
  });

  it('once', () => {
    const ended = { ...course, state: 'ended' };
    expect(codeOf(decide(act, { course: ended, classes: [] }, { courseId: theCourse }))).toBe('course-ended');
  });
});
