import type { Course, TrainingClass } from '../course.ts';
import {
  type ClassColumn,
  type CourseColumn,
  classColumns,
  courseColumns,
  deliveryWords,
  kindWords,
  levelWords,
  stateWords,
} from '../import/columns.ts';
import { listsOut } from '../import/lists.ts';

export type Cell = string | number | null;

export interface OutTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'ja' : 'nej');
const kroner = (oere: number | null): number | null => (oere === null ? null : oere / 100);

const ofCourse: Readonly<Record<CourseColumn, (course: Course) => Cell>> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  goal: ({ goal }) => goal,
  provider: ({ providerName }) => providerName,
  // The name leads to the school; its number is no part of a description.
  providerCvr: () => null,
  kind: ({ kind }) => kindWords[kind][0] ?? kind,
  level: ({ lawLevel }) => levelWords[lawLevel][0] ?? lawLevel,
  days: ({ days }) => days,
  weeks: ({ weeks }) => weeks,
  hoursWeek: ({ hoursWeek }) => hoursWeek,
  attended: ({ attendedPercent }) => attendedPercent,
  fullTime: ({ fullTime }) => yesNo(fullTime),
  givesSu: ({ givesSu }) => yesNo(givesSu),
  feeDay: ({ feeDayOere }) => kroner(feeDayOere),
  fullPrice: ({ fullPriceOere }) => kroner(fullPriceOere),
  priceYear: ({ priceYear }) => priceYear,
  priceSource: ({ priceSource }) => priceSource,
  entry: ({ entry }) => entry,
  ageMin: ({ ageMin }) => ageMin,
  danish: ({ danishMin }) => danishMin,
  target: ({ target }) => target,
  certificate: ({ certificate }) => certificate,
  certificateYears: ({ certificateYears }) => certificateYears,
  // The codes say it already.
  jobs: () => null,
  isco: ({ iscoCodes }) => iscoCodes.join(' '),
  esco: ({ escoUris }) => escoUris.join(' '),
  lists: ({ lists }) => listsOut(lists),
  note: ({ note }) => note,
  sourceUrl: ({ source }) => source.url,
  sourceDay: ({ source }) => source.day,
  mark: ({ mark }) => mark,
};

type Named = TrainingClass & { readonly course: Course | undefined };

const ofClass: Readonly<Record<ClassColumn, (held: Named) => Cell>> = {
  key: ({ classKey, id }) => classKey ?? id.slice(0, 8),
  courseCode: ({ course }) => course?.code ?? null,
  courseTitle: ({ courseTitle }) => courseTitle,
  provider: ({ course }) => course?.providerName ?? null,
  place: ({ place }) => place,
  postalCode: ({ postalCode }) => postalCode,
  starts: ({ startsOn }) => startsOn,
  ends: ({ endsOn }) => endsOn,
  seatsMin: ({ seatsMin }) => seatsMin,
  seatsMax: ({ seatsMax }) => seatsMax,
  seatsTaken: ({ seatsTaken }) => seatsTaken,
  delivery: ({ delivery }) => deliveryWords[delivery][0] ?? delivery,
  evening: ({ evening }) => yesNo(evening),
  language: ({ language }) => language,
  signUp: ({ signUpUrl }) => signUpUrl,
  state: ({ state }) => stateWords[state][0] ?? state,
};

const table = <Column extends string, Row>(
  columns: Readonly<Record<Column, readonly string[]>>,
  of: Readonly<Record<Column, (row: Row) => Cell>>,
  rows: readonly Row[],
): OutTable => {
  const names = Object.keys(columns) as Column[];
  return {
    header: names.map((name) => columns[name][0] ?? name),
    rows: rows.map((row) => names.map((name) => of[name](row))),
  };
};

/** Courses in the schema in which they are imported. */
export const coursesTable = (courses: readonly Course[]): OutTable => table(courseColumns, ofCourse, courses);

/** Classes in the schema in which they are imported. */
export function classesTable(classes: readonly TrainingClass[], courses: readonly Course[]): OutTable {
  const byId = new Map(courses.map((course) => [course.id, course]));
  return table(
    classColumns,
    ofClass,
    classes.map((held) => ({ ...held, course: byId.get(held.courseId) })),
  );
}
