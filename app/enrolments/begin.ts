import { addDays, addMonths, type PlainDate } from '@fodfaeste/law/dates';
import type { ActContext, Choice } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { fields } from '../people/index.ts';
import { type Course, classById, comingClasses, courseById, type TrainingClass } from '../training/index.ts';
import { type CoursesOfCase, caseCourses, closedFault } from './case-act.ts';
import { isCurrent } from './enrolment.ts';
import { classChoices } from './fields.ts';
import type { NewEnrolment } from './new-enrolment.ts';
import { both } from './text.ts';

export interface BeginState extends CoursesOfCase {
  readonly course: Course;
  /** The class that was chosen; `gone` where there is none of that course. */
  readonly held: TrainingClass | 'gone' | null;
}

export async function beginState(
  tx: Tx,
  given: { readonly caseId: string; readonly courseId: string; readonly classId?: string | undefined },
  { home }: ActContext,
): Promise<BeginState | null> {
  const state = await caseCourses(tx, home, given.caseId);
  const course = await courseById(tx, home, given.courseId);
  if (!state || !course) return null;
  return { ...state, course, held: await chosenClass(tx, home, given.classId, course.id) };
}

/** The class that was chosen for a course; `gone` where the course has no such class. */
export async function chosenClass(
  tx: Tx,
  home: number,
  classId: string | undefined,
  courseId: string | undefined,
): Promise<TrainingClass | 'gone' | null> {
  if (!classId) return null;
  const held = await classById(tx, home, classId);
  return held !== null && held.courseId === courseId ? held : 'gone';
}

/** The classes of a course that can still be chosen. */
export async function openClasses(
  tx: Tx,
  home: number,
  courseId: string,
  today: PlainDate,
): Promise<readonly TrainingClass[]> {
  const until = addMonths(today, 24, 'last-day-of-month');
  return comingClasses(tx, home, { from: addDays(today, 1), until, courseIds: [courseId] });
}

/** The choices of a form that has the course in its address. */
export async function chosenClasses(
  tx: Tx,
  { home, today }: ActContext,
  given: Readonly<Record<string, unknown>> | undefined,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  const courseId = fields.givenId(given, 'courseId');
  return { classId: courseId === null ? [] : classChoices(await openClasses(tx, home, courseId, today)) };
}

/** Why a course cannot be begun in this case. */
export function standing({ plan, course, enrolments }: BeginState): Refusal | null {
  const closed = closedFault(plan);
  if (closed) return closed;
  if (course.state !== 'active') return refuse('course-ended', both('refused.course-ended'));
  return enrolments.some((one) => one.courseId === course.id && isCurrent(one))
    ? refuse('already-there', both('refused.twice'))
    : null;
}

export function classFault({ held }: Pick<BeginState, 'held'>, today: PlainDate): Refusal | null {
  if (held === null) return null;
  const isOpen = held !== 'gone' && held.state !== 'cancelled' && held.state !== 'done' && held.startsOn > today;
  return isOpen ? null : refuse('class-gone', both('refused.class'), { classId: both('refused.class') });
}

type Beginning = Pick<NewEnrolment, 'proposedBy' | 'state' | 'cardId'> &
  Partial<Pick<NewEnrolment, 'startsOn' | 'endsOn'>>;

/** What the events that begin a way through a course carry. */
export function headOf(
  { course, held, citizenName }: BeginState,
  caseId: string,
  begun: Beginning,
  { newId, actor }: ActContext,
) {
  const klass = held === 'gone' ? null : held;
  const enrolment: Omit<NewEnrolment, 'why'> = {
    id: newId(),
    caseId,
    courseId: course.id,
    classId: klass?.id ?? null,
    partnershipId: klass?.partnershipId ?? null,
    courseTitle: course.title,
    providerName: course.providerName,
    organisationId: course.organisationId,
    citizenName,
    sharesWithSchool: false,
    hoursWeek: course.hoursWeek,
    startsOn: klass?.startsOn ?? null,
    endsOn: klass?.endsOn ?? null,
    ...begun,
  };
  return { enrolmentId: enrolment.id, course: course.title, byName: actor.name, enrolment };
}
