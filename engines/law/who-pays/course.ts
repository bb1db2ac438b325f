import type { PlainDate } from '../dates/index.ts';
import type { InputValue } from '../inputs/kinds.ts';

/** What kind of course it is, as far as the statutes treat kinds apart. */
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

/** The course that is asked about: what the law's fact `kursusoenske` holds, and what only the schemes ask. Null: not told. */
export interface CourseFacts extends InputValue<'kursusoenske'> {
  readonly title: string | null;
  readonly kind: CourseKind;
  readonly weeks: number | null;
  readonly startsOn: PlainDate | null;
  /** Marked with a star on the list of the six weeks. */
  readonly star: boolean;
  /** The trade is on the shortage list of adult apprentices. */
  readonly shortage: boolean;
  /** What the municipality is billed for the whole course, in øre. */
  readonly fullPriceOere: number | null;
}

/** The part of it that rules read. */
export const wishOf = (course: CourseFacts): InputValue<'kursusoenske'> => ({
  lister: course.lister,
  niveau: course.niveau,
  fremmoede: course.fremmoede,
  fuldtid: course.fuldtid,
  timerPrUge: course.timerPrUge,
  prisPrUgeOere: course.prisPrUgeOere,
  giverSu: course.giverSu,
});

const fullWeek = 37;

/** How long it is in weeks of 37 hours; null when that cannot be told. */
export function fullWeeksOf({ weeks, timerPrUge, fuldtid }: CourseFacts): number | null {
  if (weeks === null) return null;
  if (timerPrUge !== null) return (weeks * Math.min(timerPrUge, fullWeek)) / fullWeek;
  return fuldtid === false ? null : weeks;
}
