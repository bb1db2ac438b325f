import type { PlainDate } from '@fodfaeste/law/dates';
import { sortKey } from '../../people/index.ts';
import type { Course, CourseSource, OnList, TrainingClass } from '../course.ts';
import { both } from '../text.ts';
import type { ClassRow } from './read-classes.ts';
import type { CourseRow } from './read-courses.ts';
import type { Fault } from './table.ts';

/** What is here already, as far as the file may touch it. */
export interface Here {
  readonly courses: readonly Course[];
  readonly classes: readonly TrainingClass[];
  /** Schools of the house, to which a provider's name or CVR number leads. */
  readonly schools: readonly { readonly id: string; readonly name: string; readonly cvr: string }[];
}

export interface ImportBy {
  readonly source: Pick<CourseSource, 'kind' | 'version'>;
  readonly today: PlainDate;
  /** The school whose own file it is; null for staff. */
  readonly own: { readonly id: string; readonly name: string } | null;
  readonly newId: () => string;
}

export interface Merged {
  readonly newCourses: readonly Course[];
  readonly changedCourses: readonly Course[];
  readonly newClasses: readonly TrainingClass[];
  readonly changedClasses: readonly TrainingClass[];
  readonly unchanged: { readonly courses: number; readonly classes: number };
  readonly faults: readonly Fault[];
}

const empty = {
  code: null,
  goal: null,
  kind: 'other',
  lawLevel: 'til_og_med_erhvervsuddannelse',
  days: null,
  weeks: null,
  hoursWeek: null,
  attendedPercent: null,
  fullTime: null,
  givesSu: null,
  feeDayOere: null,
  fullPriceOere: null,
  priceYear: null,
  priceSource: null,
  entry: null,
  ageMin: null,
  danishMin: null,
  target: null,
  certificate: null,
  certificateYears: null,
  note: null,
  iscoCodes: [],
  escoUris: [],
  mark: 'S',
  lists: [],
} as const satisfies Partial<Course>;

const name = (text: string): string => sortKey(text);

type Called = Pick<Course, 'code' | 'title' | 'providerName'>;

/** Courses by provider and number, and by provider and title: a file may hold thousands. */
class ByName<T extends Called> {
  readonly #byCode = new Map<string, T>();
  readonly #byTitle = new Map<string, T[]>();

  constructor(all: readonly T[] = []) {
    for (const one of all) this.add(one);
  }

  add(one: T): void {
    const school = name(one.providerName);
    if (one.code !== null) this.#byCode.set(`${school}|${one.code}`, one);
    const key = `${school}|${name(one.title)}`;
    this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), one]);
  }

  /** The course that is meant: the same provider, and the same number, or else the same title where one of them has no number. */
  find({ code, title, providerName }: Called): T | null {
    const school = name(providerName);
    const numbered = code === null ? undefined : this.#byCode.get(`${school}|${code}`);
    const titled = this.#byTitle.get(`${school}|${name(title)}`) ?? [];
    return numbered ?? titled.find((one) => code === null || one.code === null) ?? null;
  }
}

const listLine = ({ list, group, star, fromOn, untilOn }: OnList): string =>
  [list, group, star, fromOn, untilOn].join('|');

/** What two descriptions must share to be the same; the day of the figures and the name of the file do not count. */
const content = (course: Course): string => {
  const { id: _, version: __, source, lists, iscoCodes, escoUris, ...rest } = course;
  const single = Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([
    single,
    source.url,
    iscoCodes.toSorted(),
    escoUris.toSorted(),
    lists.map(listLine).toSorted(),
  ]);
};

interface KnownRow extends Called {
  readonly row: number;
  readonly course: Course;
  readonly before: Course | null;
}

function coursesOf(rows: readonly CourseRow[], here: Here, by: ImportBy) {
  const faults: Fault[] = [];
  const known: KnownRow[] = [];
  const [inFile, inHouse] = [new ByName<KnownRow>(), new ByName(here.courses)];
  // The first of several with the same name is meant: a map keeps the last it is given.
  const schools = here.schools.toReversed();
  const byName = new Map(schools.map((one) => [name(one.name), one]));
  const byCvr = new Map(schools.map((one) => [one.cvr, one]));
  for (const { row, told, providerCvr, sourceUrl, sourceDay } of rows) {
    const wrong = (what: Fault['what']) => faults.push({ sheet: 'courses', row, column: null, what });
    const called = { code: told.code ?? null, title: told.title, providerName: told.providerName };
    const twice = inFile.find(called);
    if (twice) {
      wrong(both('import.fault.courseTwice', { nummer: String(twice.row), kursus: told.title }));
      continue;
    }
    const before = inHouse.find(called);
    if (!before && told.lawLevel === undefined) wrong(both('import.fault.kindNeeded'));
    const school = providerCvr === null ? byName.get(name(told.providerName)) : byCvr.get(providerCvr);
    const base = before ?? { ...empty, mark: by.own ? ('V' as const) : empty.mark };
    const course: Course = {
      ...base,
      ...told,
      id: before?.id ?? by.newId(),
      organisationId: by.own?.id ?? school?.id ?? before?.organisationId ?? null,
      source: {
        kind: before?.source.kind ?? by.source.kind,
        version: by.source.version,
        day: sourceDay ?? by.today,
        url: sourceUrl === undefined ? (before?.source.url ?? null) : sourceUrl,
        shippedKey: before?.source.shippedKey ?? null,
      },
      state: 'active',
      version: (before?.version ?? 0) + 1,
    };
    const found = { ...called, row, course, before };
    known.push(found);
    inFile.add(found);
  }
  return { known, faults };
}

const classContent = ({ id: _, courseTitle: __, ...rest }: TrainingClass): string =>
  JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b)));

function grouped(
  courses: readonly Course[],
  keyOf: (course: Course) => string | null,
): ReadonlyMap<string, readonly Course[]> {
  const found = new Map<string, Course[]>();
  for (const course of courses) {
    const key = keyOf(course);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), course]);
  }
  return found;
}

/** What a file changes here: what is new, what is otherwise than before, and what is wrong between its rows. */
export function merge(
  courseRows: readonly CourseRow[],
  classRows: readonly ClassRow[],
  here: Here,
  by: ImportBy,
): Merged {
  const { known, faults } = coursesOf(courseRows, here, by);
  const changed = known.filter(({ course, before }) => before !== null && content(before) !== content(course));
  const touched = new Set(known.flatMap(({ before }) => before?.id ?? []));
  const all = [...known.map(({ course }) => course), ...here.courses.filter(({ id }) => !touched.has(id))];
  const classes = classesOf(classRows, all, here, by);
  return {
    newCourses: known.filter(({ before }) => before === null).map(({ course }) => course),
    changedCourses: changed.map(({ course }) => course),
    newClasses: classes.added,
    changedClasses: classes.changed,
    unchanged: {
      courses: known.filter(({ before }) => before !== null).length - changed.length,
      classes: classes.unchanged,
    },
    faults: [...faults, ...classes.faults],
  };
}

function classesOf(rows: readonly ClassRow[], courses: readonly Course[], here: Here, { own, newId }: ImportBy) {
  const faults: Fault[] = [];
  const added: TrainingClass[] = [];
  const changed: TrainingClass[] = [];
  let unchanged = 0;
  const rowOf = new Map<string, number>();
  const keyOf = (courseId: string, key: string): string => `${courseId} ${name(key)}`;
  const before = new Map(here.classes.map((one) => [keyOf(one.courseId, one.classKey ?? one.id), one]));
  const [byCode, byTitle] = [grouped(courses, ({ code }) => code), grouped(courses, ({ title }) => name(title))];
  for (const { row, key, code, title, provider, told } of rows) {
    const wrong = (what: Fault['what']) => faults.push({ sheet: 'classes', row, column: null, what });
    const school = own?.name ?? provider;
    const named = code === null ? byTitle.get(name(title ?? '')) : byCode.get(code);
    const meant = (named ?? []).filter(({ providerName }) => school === null || name(providerName) === name(school));
    const [course] = meant;
    const called = code ?? title ?? '';
    if (!course) {
      wrong(both('import.fault.unknownCourse', { kursus: called }));
      continue;
    }
    if (meant.length > 1) {
      wrong(both('import.fault.manyCourses', { kursus: called, antal: String(meant.length) }));
      continue;
    }
    const twice = rowOf.get(keyOf(course.id, key));
    if (twice !== undefined) {
      wrong(both('import.fault.classTwice', { nummer: String(twice), hold: key }));
      continue;
    }
    rowOf.set(keyOf(course.id, key), row);
    const known = before.get(keyOf(course.id, key));
    const now: TrainingClass = {
      ...(known ?? blankClass),
      ...told,
      id: known?.id ?? newId(),
      courseId: course.id,
      courseTitle: course.title,
      classKey: known?.classKey ?? key,
    };
    if (now.seatsMax !== null && now.seatsTaken > now.seatsMax) {
      wrong(both('import.fault.taken', { optaget: String(now.seatsTaken), til: String(now.seatsMax) }));
      continue;
    }
    if (!known) added.push(now);
    else if (classContent(known) === classContent(now)) unchanged++;
    else changed.push(now);
  }
  return { added, changed, unchanged, faults };
}

const blankClass = {
  postalCode: null,
  seatsMin: null,
  seatsMax: null,
  seatsTaken: 0,
  delivery: 'attended',
  evening: false,
  language: 'da',
  partnershipId: null,
  signUpUrl: null,
  state: 'open',
} as const;
