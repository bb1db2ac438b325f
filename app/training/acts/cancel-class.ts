import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type ClassOfCourse, keepers, ofCatalogue, reachedClass } from '../catalogue-act.ts';
import { trainingWrites } from '../event-writes.ts';
import type { ClassCancelled } from '../events.ts';
import { classId } from '../fields.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ classId: classId(), why: fields.reason(both('class.why')) });

/** The class is not held. Whoever has a seat hears of it from those who listen to the event. */
export const cancelClass = act<typeof input, ClassOfCourse, ClassCancelled>({
  ...ofCatalogue,
  name: 'cancel-class',
  title: both('class.cancel.title'),
  lead: both('class.cancel.lead'),
  submit: both('class.cancel.submit'),
  input,
  who: keepers,
  minutes: 2,
  load: (tx, { classId: id }, context) => reachedClass(tx, id, context),
  decide({ course, held: before }, { why }, { actor }) {
    if (before.state === 'cancelled' || before.state === 'done') return refuse('class-over', both('refused.over'));
    const held = { ...before, state: 'cancelled' } as const;
    const { startsOn, id } = held;
    const about = { courseId: course.id, courseTitle: course.title, classId: id, startsOn };
    const data = { byName: actor.name, ...about, held, why };
    return accept<ClassCancelled>({ type: 'training.class-cancelled', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.class-cancelled': trainingSentences['training.class-cancelled'] },
});
