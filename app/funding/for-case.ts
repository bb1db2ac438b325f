import { danishLaw, type Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { type WhoPaysAnswer, whoPays } from '@fodfaeste/law/who-pays';
import type { Tx } from '../kernel/database/scope.ts';
import { caseEntries } from '../law/index.ts';
import { type Course, classById, courseById, type TrainingClass } from '../training/index.ts';
import { courseFactsOf } from './course-facts.ts';

export interface AskedOfCase {
  readonly courseId: string;
  readonly classId?: string | null | undefined;
  readonly on: PlainDate;
}

export interface PaidForCase {
  readonly course: Course;
  readonly held: TrainingClass | null;
  readonly answer: WhoPaysAnswer;
}

/** Who pays a course of the catalogue for the citizen of a case; null when there is no such case or course. */
export async function whoPaysForCase(
  tx: Tx,
  home: number,
  caseId: string,
  { courseId, classId, on }: AskedOfCase,
): Promise<PaidForCase | null> {
  const course = await courseById(tx, home, courseId);
  if (course === null) return null;
  const held = classId == null ? null : await classById(tx, home, classId);
  const entries = await caseEntries(tx, home, caseId);
  if (entries === null) return null;
  return { course, held, answer: whoPaysOf(entries, course, held?.courseId === course.id ? held : null, on) };
}

/** The same from entries that are loaded already: for lists of courses. */
export const whoPaysOf = (
  entries: readonly Entry[],
  course: Course,
  held: TrainingClass | null,
  on: PlainDate,
): WhoPaysAnswer => whoPays(danishLaw, { entries, course: courseFactsOf(course, held, on), on });
