import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type ClassOfCourse, keepers, ofCatalogue, reachedClass } from '../catalogue-act.ts';
import { classContent, classFault, stateBySeats } from '../content.ts';
import { trainingWrites } from '../event-writes.ts';
import type { ClassChanged } from '../events.ts';
import { classFields, classId } from '../fields.ts';
import { classStateLabels } from '../labels.ts';
import { trainingSentences } from '../sentences.ts';
import { both } from '../text.ts';

// That a class is cancelled is an act of its own: people have to hear of it.
const { cancelled: _, ...states } = classStateLabels;
const input = z.object({ classId: classId(), ...classFields, state: fields.choice(both('class.state'), states) });

/** Place, days, seats and state of a class. */
export const changeClass = act<typeof input, ClassOfCourse, ClassChanged>({
  ...ofCatalogue,
  name: 'change-class',
  title: both('class.change.title'),
  submit: both('class.change.submit'),
  input,
  who: keepers,
  minutes: 2,
  load: (tx, { classId: id }, context) => reachedClass(tx, id, context),
  async prefill(tx, context, _caseId, given) {
    const id = fields.givenId(given, 'classId');
    const found = id === null ? null : await reachedClass(tx, id, context);
    return found ? { ...found.held, signUpUrl: found.held.signUpUrl ?? undefined } : {};
  },
  decide({ course, classes, held: before }, { classId: id, state, ...given }, { actor, today }) {
    if (before.state === 'cancelled') return refuse('class-over', both('refused.over'));
    const typed = { ...before, ...classContent(given), seatsTaken: given.seatsTaken ?? before.seatsTaken, state };
    const others = classes.filter((one) => one.id !== id);
    const fault = classFault(typed, others);
    if (fault) return fault;
    const held = { ...typed, state: stateBySeats(typed, today) };
    const { startsOn } = held;
    const about = { courseId: course.id, courseTitle: course.title, classId: id, startsOn };
    const data = { byName: actor.name, ...about, before, held };
    return accept<ClassChanged>({ type: 'training.class-changed', caseId: null, data });
  },
  writes: trainingWrites,
  sentences: { 'training.class-changed': trainingSentences['training.class-changed'] },
});
