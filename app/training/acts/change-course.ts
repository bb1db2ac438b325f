import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { keepers, keptCourses, ofCatalogue, ownSchool } from '../catalogue-act.ts';
import { asTyped, courseContent, courseFault, jobsOf } from '../content.ts';
import type { Course } from '../course.ts';
import { trainingWrites } from '../event-writes.ts';
import type { CourseChanged } from '../events.ts';
import { courseFields, courseId, seenVersion } from '../fields.ts';
import { type KnownCodes, knownCodes } from '../import/codes.ts';
import { type School, schoolsOf } from '../queries/keeping.ts';
import { schoolFor } from '../school-for.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ courseId: courseId(), seenVersion: seenVersion(), ...courseFields });

interface State {
  readonly courses: readonly Course[];
  readonly schools: readonly School[];
  readonly own: School | null;
  readonly codes: KnownCodes;
}

/** What is told of a course from now on. What was agreed with citizens stands. */
export const changeCourse = act<typeof input, State, CourseChanged>({
  ...ofCatalogue,
  name: 'change-course',
  title: both('course.change.title'),
  lead: both('course.change.lead'),
  submit: both('course.change.submit'),
  input,
  who: keepers,
  minutes: 3,
  async load(tx, _input, context) {
    const own = await ownSchool(tx, context);
    const schools = await schoolsOf(tx, context.home);
    return { courses: await keptCourses(tx, context), schools, own, codes: knownCodes() };
  },
  async prefill(tx, context, _caseId, given) {
    const id = fields.givenId(given, 'courseId');
    const course = (await keptCourses(tx, context)).find((one) => one.id === id);
    return course ? asTyped(course) : {};
  },
  decide({ courses, schools, own, codes }, { courseId: id, seenVersion: seen, ...given }, { actor, today }) {
    const before = courses.find((one) => one.id === id);
    if (!before) return refuse('course-gone', both('refused.gone'));
    if (before.state === 'ended') return refuse('course-ended', both('refused.ended'));
    if (seen !== undefined && seen < before.version)
      return refuse('changed-meanwhile', both('course.refused.meanwhile'));
    const jobs = jobsOf(given.jobs, codes);
    if ('ok' in jobs) return jobs;
    const content = { ...courseContent(given, jobs), ...schoolFor(given.providerName, { own, schools }) };
    const url = given.url ?? null;
    const others = courses.filter((one) => one.id !== id);
    const fault = courseFault({ ...content, url }, others, codes);
    if (fault) return fault;
    const source = { ...before.source, version: actor.name, day: today, url };
    const course: Course = { ...before, ...content, source, version: before.version + 1 };
    const data = { byName: actor.name, courseId: id, courseTitle: course.title, before, course };
    return accept<CourseChanged>({ type: 'training.course-changed', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.course-changed': trainingSentences['training.course-changed'] },
});
