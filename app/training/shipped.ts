import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { rootFolder } from '../kernel/config/root-folder.ts';
import type { Course } from './course.ts';
import { knownCodes } from './import/codes.ts';
import { merge } from './import/merge.ts';
import { readCourses } from './import/read-courses.ts';
import { faultLines } from './import/report.ts';

/** The version of `data/training/courses.csv`; raised when its rows change. */
export const shippedVersion = 'Fodfæste 2026-11';
const shippedDay = plainDate('2026-11-26');

/** A course that ships, without an id and the name under which it is known when it comes again. */
export type ShippedCourse = Omit<Course, 'id'>;

let read: readonly ShippedCourse[] | undefined;

/**
 * The courses of `data/training/courses.csv`, in the schema that schools import.
 * @throws Error where the file breaks its own schema
 */
export function shippedCourses(): readonly ShippedCourse[] {
  if (read) return read;
  const text = readFileSync(path.join(rootFolder(), 'data', 'training', 'courses.csv'), 'utf8');
  const { rows, faults } = readCourses(text, { codes: knownCodes(), ownName: null });
  const nothing = { courses: [], classes: [], schools: [] };
  const by = {
    source: { kind: 'shipped', version: shippedVersion },
    today: shippedDay,
    own: null,
    newId: () => '',
  } as const;
  const merged = merge(rows, [], nothing, by);
  const wrong = faultLines([...faults, ...merged.faults]);
  if (wrong.length > 0) throw new Error(`data/training/courses.csv: ${wrong.map(({ en }) => en).join('; ')}`);
  read = merged.newCourses.map(({ id: _, ...course }) => ({
    ...course,
    source: { ...course.source, shippedKey: course.code ?? course.title },
  }));
  return read;
}
