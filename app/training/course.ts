import type { PlainDate } from '@fodfaeste/law/dates';

/** What kind of course it is: basic skills, a labour market course, a certificate, the first half year of a vocational education, a whole one … */
export const courseKinds = [
  'basic',
  'amu',
  'certificate',
  'vocational-start',
  'vocational',
  'academy',
  'other',
] as const;
export type CourseKind = (typeof courseKinds)[number];

/** The positive lists a course can be on, by the names of the law engine where it knows them. */
export const courseLists = ['seks_uger', 'regional', 'naboregion', 'uddannelsesloeft_110', 'voksenlaerling'] as const;
export type CourseList = (typeof courseLists)[number];

/** That a course is on a list from one day (included) to another (not included). */
export interface OnList {
  readonly list: CourseList;
  /** The occupational group of the six weeks' list, or the region. */
  readonly group: string | null;
  readonly star: boolean;
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate | null;
  readonly sourceUrl: string | null;
}

/** Level as the law asks (LAB § 48, stk. 7). */
export type LawLevel = 'til_og_med_erhvervsuddannelse' | 'videregaaende';

/** How sure the row is: V seen at the source, S second hand, D derived. */
export type CourseMark = 'V' | 'S' | 'D';

/** Where the row came from, which delivery, and the day its figures are from. */
export interface CourseSource {
  readonly kind: 'shipped' | 'import' | 'school' | 'own';
  readonly version: string;
  readonly day: PlainDate;
  readonly url: string | null;
  /** Which row of what ships (data/training); null for all others. */
  readonly shippedKey: string | null;
}

/** A course as it is described; the times it is held are {@link TrainingClass}es. Null: not told. */
export interface Course {
  readonly id: string;
  readonly code: string | null;
  readonly source: CourseSource;
  readonly title: string;
  /** What one can do afterwards, in plain words. */
  readonly goal: string | null;
  readonly organisationId: string | null;
  readonly providerName: string;
  readonly kind: CourseKind;
  readonly lawLevel: LawLevel;
  readonly days: number | null;
  readonly weeks: number | null;
  readonly hoursWeek: number | null;
  /** Share of the teaching attended in person, per cent. */
  readonly attendedPercent: number | null;
  readonly fullTime: boolean | null;
  readonly givesSu: boolean | null;
  /** Fee of one in the target group for one day, in øre. */
  readonly feeDayOere: number | null;
  /** What the municipality is billed for the whole course, in øre (Betalingsloven §§ 1-2). */
  readonly fullPriceOere: number | null;
  readonly priceYear: number | null;
  readonly priceSource: string | null;
  readonly entry: string | null;
  readonly ageMin: number | null;
  readonly danishMin: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | null;
  readonly target: string | null;
  readonly certificate: string | null;
  readonly certificateYears: number | null;
  /** What readers should know besides: an old source, a length that varies. */
  readonly note: string | null;
  /** ISCO-08 groups of four digits. */
  readonly iscoCodes: readonly string[];
  readonly escoUris: readonly string[];
  readonly mark: CourseMark;
  readonly state: 'active' | 'ended';
  readonly lists: readonly OnList[];
  readonly version: number;
}

export const classStates = ['planned', 'open', 'full', 'running', 'done', 'cancelled'] as const;
export type ClassState = (typeof classStates)[number];

/** One time a course is held. */
export interface TrainingClass {
  readonly id: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly classKey: string | null;
  readonly place: string;
  readonly postalCode: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly seatsMin: number | null;
  readonly seatsMax: number | null;
  readonly seatsTaken: number;
  readonly delivery: 'attended' | 'mixed' | 'remote';
  readonly evening: boolean;
  readonly language: string;
  readonly partnershipId: string | null;
  readonly signUpUrl: string | null;
  readonly state: ClassState;
}

/** The lists a course is on, on a day. */
export const listsOn = (course: Pick<Course, 'lists'>, day: PlainDate): readonly OnList[] =>
  course.lists.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn));
