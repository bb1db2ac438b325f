import type { PlainDate } from '@fodfaeste/law/dates';
import type { Course, TrainingClass } from './course.ts';

/** What somebody looks for: the goal first, then what it may take. */
export interface Wanted {
  /** What was typed; it hits goal, title and certificate. */
  readonly words: string;
  /** The occupation behind the words, where there is one, and its ISCO-08 group. */
  readonly occupationUri?: string | null;
  readonly isco?: string | null;
  /** From where the way is measured. */
  readonly postalCode?: string | null;
  readonly weeksMost?: number | null;
  readonly kmMost?: number | null;
  /** Only courses with a class that begins by this day. */
  readonly startsBy?: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Why a course is shown: it leads to exactly this occupation, to the same kind of work (four digits of ISCO), its own words match, it
 * leads to work near it (three digits), or it helps on the way to any work (no occupation is named). In this order.
 */
export const hitReasons = ['occupation', 'same-work', 'words', 'near-work', 'any-work'] as const;
export type HitReason = (typeof hitReasons)[number];

/** A class with the way there, in kilometres in a straight line; null where it cannot be told. */
export interface Reach {
  readonly held: TrainingClass;
  readonly km: number | null;
}

export interface Found {
  readonly course: Course;
  readonly reason: HitReason;
  /** Coming classes that fit, the first start first. */
  readonly classes: readonly Reach[];
}

const folded = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const shortestWord = 2;
/** The words that a text search looks for. */
export const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word.length >= shortestWord);

function hasWords(course: Course, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const text = folded([course.title, course.goal, course.certificate, course.target, course.code].join(' '));
  return words.every((word) => text.includes(word));
}

/** Whether and why a course leads where somebody wants to go. Null: not. */
export function reasonFor(course: Course, { words, occupationUri, isco }: Wanted): HitReason | null {
  if (occupationUri && course.escoUris.includes(occupationUri)) return 'occupation';
  if (isco && course.iscoCodes.includes(isco)) return 'same-work';
  if (hasWords(course, wordsIn(words))) return 'words';
  if (isco && course.iscoCodes.some((code) => code.slice(0, 3) === isco.slice(0, 3))) return 'near-work';
  const isGeneral = course.iscoCodes.length === 0 && course.escoUris.length === 0;
  return isGeneral && (occupationUri || isco) ? 'any-work' : null;
}

const daysOfWeek = 5;
/** How long a course is in weeks of five days; null where it is not told. */
export const weeksOf = ({ weeks, days }: Pick<Course, 'weeks' | 'days'>): number | null =>
  weeks ?? (days === null ? null : days / daysOfWeek);

/** Seats that are left; null where nobody told how many there are. */
export const seatsLeft = ({ seatsMax, seatsTaken }: Pick<TrainingClass, 'seatsMax' | 'seatsTaken'>): number | null =>
  seatsMax === null ? null : Math.max(0, seatsMax - seatsTaken);

/** Whether somebody new can still get a seat, as far as is known. */
export const takesMore = (held: TrainingClass, today: PlainDate): boolean =>
  (held.state === 'planned' || held.state === 'open') && held.startsOn > today && seatsLeft(held) !== 0;

const never = '9999-12-31';
const firstStart = ({ classes }: Found, today: PlainDate): string =>
  classes.find(({ held }) => takesMore(held, today))?.held.startsOn ?? never;

/**
 * The order in which courses are shown, and told on the page: how directly it leads to the goal, then how soon there is a free seat, then
 * the alphabet. Nothing about the person is read.
 */
export const inOrder =
  (today: PlainDate) =>
  (a: Found, b: Found): number =>
    hitReasons.indexOf(a.reason) - hitReasons.indexOf(b.reason) ||
    firstStart(a, today).localeCompare(firstStart(b, today)) ||
    a.course.title.localeCompare(b.course.title, 'da');

export type Kilometres = (from: string, to: string) => number | null;

/** Courses that lead to the goal and fit what it may take. Without a goal: all that fit. */
export function searchIn(
  courses: readonly Course[],
  classes: readonly TrainingClass[],
  wanted: Wanted,
  kilometres: Kilometres,
): readonly Found[] {
  const { today, weeksMost, kmMost, startsBy, postalCode } = wanted;
  const anything = wordsIn(wanted.words).length === 0 && !wanted.occupationUri && !wanted.isco;
  const byCourse = new Map<string, TrainingClass[]>();
  for (const one of classes) byCourse.set(one.courseId, [...(byCourse.get(one.courseId) ?? []), one]);
  const found = courses.flatMap((course): Found[] => {
    const reason = anything ? 'words' : reasonFor(course, wanted);
    if (reason === null) return [];
    const weeks = weeksOf(course);
    if (weeksMost && (weeks === null || weeks > weeksMost)) return [];
    const held = (byCourse.get(course.id) ?? [])
      .map(
        (one): Reach => ({
          held: one,
          km: postalCode && one.postalCode ? kilometres(postalCode, one.postalCode) : null,
        }),
      )
      .filter(({ held: one, km }) => {
        if (startsBy && one.startsOn > startsBy) return false;
        return !kmMost || one.delivery === 'remote' || (km !== null && km <= kmMost);
      });
    if ((startsBy || kmMost) && held.length === 0) return [];
    return [{ course, reason, classes: held }];
  });
  return found.toSorted(inOrder(today));
}
