import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { keepers, keptCourses, ofCatalogue, ownSchool } from '../catalogue-act.ts';
import { courseContent, courseFault, jobsOf } from '../content.ts';
import type { Course } from '../course.ts';
import { trainingWrites } from '../event-writes.ts';
import type { CourseAdded } from '../events.ts';
import { courseFields } from '../fields.ts';
import { type KnownCodes, knownCodes } from '../import/codes.ts';
import { type School, schoolsOf } from '../queries/keeping.ts';
import { schoolFor } from '../school-for.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object(courseFields);

interface State {
  readonly courses: readonly Course[];
  readonly schools: readonly School[];
  readonly own: School | null;
  readonly codes: KnownCodes;
}

/** A course of the house's own, or of the school's, without a line of code. */
export const addCourse = act<typeof input, State, CourseAdded>({
  ...ofCatalogue,
  name: 'add-course',
  title: both('course.add.title'),
  lead: both('course.add.lead'),
  submit: both('course.add.submit'),
  input,
  who: keepers,
  minutes: 5,
  async load(tx, _input, context) {
    const own = await ownSchool(tx, context);
    if (context.actor.kind === 'organisation' && !own) return null;
    const schools = await schoolsOf(tx, context.home);
    return { courses: await keptCourses(tx, context), schools, own, codes: knownCodes() };
  },
  prefill: async (tx, context) => ({ providerName: (await ownSchool(tx, context))?.name }),
  decide({ courses, schools, own, codes }, given, { newId, actor, today }) {
    const jobs = jobsOf(given.jobs, codes);
    if ('ok' in jobs) return jobs;
    const content = { ...courseContent(given, jobs), ...schoolFor(given.providerName, { own, schools }) };
    const url = given.url ?? null;
    const fault = courseFault({ ...content, url }, courses, codes);
    if (fault) return fault;
    const course: Course = {
      ...content,
      id: newId(),
      source: { kind: own ? 'school' : 'own', version: actor.name, day: today, url, shippedKey: null },
      mark: own ? 'V' : 'S',
      state: 'active',
      lists: [],
      version: 1,
    };
    const data = { byName: actor.name, courseId: course.id, courseTitle: course.title, course };
    return accept<CourseAdded>({ type: 'training.course-added', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.course-added': trainingSentences['training.course-added'] },
});
