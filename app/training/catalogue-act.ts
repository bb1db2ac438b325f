import type { ActContext, AnyAct, Permission } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { Course, TrainingClass } from './course.ts';
import { classById, classesOf } from './queries/classes.ts';
import { courseById, coursesOf } from './queries/courses.ts';
import { type School, schoolsOf } from './queries/keeping.ts';

/** Who keeps the catalogue of the house. */
export const staffKeepers: readonly Permission[] = [
  { roles: ['company-consultant', 'manager', 'administrator'], relations: ['authority'] },
];

/** The same, and a school for its own courses; which those are is asked in {@link reachesCourse}. */
export const keepers: readonly Permission[] = [...staffKeepers, { roles: ['school-user'], relations: ['authority'] }];

/** A school reaches its own courses alone; nobody outside the house reaches another's. */
export const reachesCourse = (actor: Actor, course: Pick<Course, 'organisationId'>): boolean =>
  actor.kind !== 'organisation' || (course.organisationId !== null && course.organisationId === actor.organisationId);

/** What the acts of the catalogue have in common. */
export const ofCatalogue = {
  basis: 'none',
  aspect: 'training',
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'training:catalogue' }],
  guards: [],
} as const satisfies Partial<AnyAct>;

/** The school of somebody who acts for one, by the name the house knows it under; null for staff. */
export async function ownSchool(tx: Tx, { actor, home }: ActContext): Promise<School | null> {
  if (actor.kind !== 'organisation') return null;
  return (await schoolsOf(tx, home)).find(({ id }) => id === actor.organisationId) ?? null;
}

/** The catalogue as far as an act may touch it: all of it, or a school's own. */
export async function keptCourses(tx: Tx, { actor, home }: ActContext): Promise<readonly Course[]> {
  if (actor.kind !== 'organisation') return coursesOf(tx, home, { state: 'all' });
  const { organisationId } = actor;
  return organisationId === undefined ? [] : coursesOf(tx, home, { state: 'all', organisationId });
}

export interface CourseAndClasses {
  readonly course: Course;
  readonly classes: readonly TrainingClass[];
}

/** A course that the actor reaches, with its classes; null for all others. */
export async function reachedCourse(tx: Tx, courseId: string, context: ActContext): Promise<CourseAndClasses | null> {
  const course = await courseById(tx, context.home, courseId);
  if (!course || !reachesCourse(context.actor, course)) return null;
  return { course, classes: await classesOf(tx, context.home, courseId) };
}

export interface ClassOfCourse extends CourseAndClasses {
  readonly held: TrainingClass;
}

/** A class of a course that the actor reaches. */
export async function reachedClass(tx: Tx, classId: string, context: ActContext): Promise<ClassOfCourse | null> {
  const held = await classById(tx, context.home, classId);
  const found = held && (await reachedCourse(tx, held.courseId, context));
  return held && found ? { ...found, held } : null;
}
