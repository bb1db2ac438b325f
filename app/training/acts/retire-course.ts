import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CourseAndClasses, keepers, ofCatalogue, reachedCourse } from '../catalogue-act.ts';
import { trainingWrites } from '../event-writes.ts';
import type { CourseEnded } from '../events.ts';
import { courseId } from '../fields.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ courseId: courseId() });

/** Nobody finds the course any more. Classes that are under way go on. */
export const retireCourse = act<typeof input, CourseAndClasses, CourseEnded>({
  ...ofCatalogue,
  name: 'retire-course',
  title: both('course.end.title'),
  lead: both('course.end.lead'),
  submit: both('course.end.submit'),
  input,
  who: keepers,
  minutes: 1,
  load: (tx, { courseId: id }, context) => reachedCourse(tx, id, context),
  decide({ course: before }, _given, { actor }) {
    if (before.state === 'ended') return refuse('course-ended', both('refused.ended'));
    const course = { ...before, state: 'ended', version: before.version + 1 } as const;
    const data = { byName: actor.name, courseId: course.id, courseTitle: course.title, course };
    return accept<CourseEnded>({ type: 'training.course-ended', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.course-ended': trainingSentences['training.course-ended'] },
});
