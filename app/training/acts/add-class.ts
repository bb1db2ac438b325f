import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { type CourseAndClasses, keepers, ofCatalogue, reachedCourse } from '../catalogue-act.ts';
import { classContent, classFault, stateBySeats } from '../content.ts';
import type { TrainingClass } from '../course.ts';
import { trainingWrites } from '../event-writes.ts';
import type { ClassAdded } from '../events.ts';
import { classFields, courseId } from '../fields.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ courseId: courseId(), ...classFields });

/** One more time a course is held. */
export const addClass = act<typeof input, CourseAndClasses, ClassAdded>({
  ...ofCatalogue,
  name: 'add-class',
  title: both('class.add.title'),
  lead: both('class.add.lead'),
  submit: both('class.add.submit'),
  input,
  who: keepers,
  minutes: 2,
  load: (tx, { courseId: id }, context) => reachedCourse(tx, id, context),
  prefill: async () => ({ delivery: 'attended', language: 'da' }),
  decide({ course, classes }, given, { newId, actor, today }) {
    if (course.state === 'ended') return refuse('course-ended', both('refused.ended'));
    const typed: TrainingClass = {
      ...classContent(given),
      id: newId(),
      courseId: course.id,
      courseTitle: course.title,
      seatsTaken: given.seatsTaken ?? 0,
      partnershipId: null,
      state: 'open',
    };
    const fault = classFault(typed, classes);
    if (fault) return fault;
    const held = { ...typed, state: stateBySeats(typed, today) };
    const { startsOn } = held;
    const data = {
      byName: actor.name,
      courseId: course.id,
      courseTitle: course.title,
      classId: held.id,
      startsOn,
      held,
    };
    return accept<ClassAdded>({ type: 'training.class-added', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.class-added': trainingSentences['training.class-added'] },
});
