import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { ofCatalogue, staffKeepers } from '../catalogue-act.ts';
import type { Course } from '../course.ts';
import { trainingWrites } from '../event-writes.ts';
import type { CoursesTaken } from '../events.ts';
import { takenShipped } from '../queries/keeping.ts';
import { trainingSentences } from '../sentences.ts';
import { shippedCourses, shippedVersion } from '../shipped.ts';
import { both } from '../text.ts';

const input = z.object({});

interface State {
  readonly taken: ReadonlySet<string>;
}

/** The shipped courses come into the municipality's catalogue; those taken before stay as they were changed. */
export const takeShippedCourses = act<typeof input, State, CoursesTaken>({
  ...ofCatalogue,
  name: 'take-shipped-courses',
  title: both('take.title'),
  lead: both('take.lead'),
  submit: both('take.submit'),
  input,
  who: staffKeepers,
  minutes: 1,
  load: async (tx, _input, { home }) => ({ taken: await takenShipped(tx, home) }),
  decide({ taken }, _given, { newId, actor }) {
    const courses = shippedCourses()
      .filter(({ source: { shippedKey } }) => shippedKey !== null && !taken.has(shippedKey))
      .map((one): Course => ({ ...one, id: newId() }));
    if (courses.length === 0) return refuse('all-taken', both('take.refused.all'));
    return accept<CoursesTaken>({
      type: 'training.courses-taken',
      caseId: null,
      data: { byName: actor.name, count: courses.length, version: shippedVersion },
      unrecorded: { courses },
    });
  },
  writes: trainingWrites,
  sentences: { 'training.courses-taken': trainingSentences['training.courses-taken'] },
});
