import type { PlainDate } from '@fodfaeste/law/dates';
import type { z } from 'zod';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { sortKey } from '../people/index.ts';
import type { Course, TrainingClass } from './course.ts';
import type { classFields, courseFields } from './fields.ts';
import { jobsIn, type KnownCodes, type ReadJobs } from './import/codes.ts';
import { both } from './text.ts';
import { isWebAddress } from './web-address.ts';

type TypedCourse = z.output<z.ZodObject<typeof courseFields>>;
type TypedClass = z.output<z.ZodObject<typeof classFields>>;

const codesIn = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? '').split(/[\s,;|]+/))].filter((code) => code !== '');
const yesNo = (given: 'yes' | 'no' | undefined): boolean | null => (given === undefined ? null : given === 'yes');

type Typed = Omit<Course, 'id' | 'source' | 'organisationId' | 'mark' | 'state' | 'lists' | 'version'>;

/** What somebody typed, as a course keeps it. */
export const courseContent = (given: TypedCourse, jobs: ReadJobs): Typed => ({
  code: given.code ?? null,
  title: given.title,
  goal: given.goal ?? null,
  providerName: given.providerName,
  kind: given.kind,
  lawLevel: given.lawLevel,
  days: given.days ?? null,
  weeks: given.weeks ?? null,
  hoursWeek: given.hoursWeek ?? null,
  attendedPercent: given.attendedPercent ?? null,
  fullTime: yesNo(given.fullTime),
  givesSu: yesNo(given.givesSu),
  feeDayOere: given.fee ?? null,
  fullPriceOere: given.fullPrice ?? null,
  priceYear: given.priceYear ?? null,
  priceSource: given.priceSource ?? null,
  entry: given.entry ?? null,
  ageMin: given.ageMin ?? null,
  danishMin: given.danishMin ?? null,
  target: given.target ?? null,
  certificate: given.certificate ?? null,
  certificateYears: given.certificateYears ?? null,
  note: given.note ?? null,
  iscoCodes: [...new Set([...codesIn(given.isco), ...jobs.iscoCodes])],
  escoUris: [...new Set([...codesIn(given.esco), ...jobs.escoUris])],
});

/** The jobs that were typed, or the refusal that names those nobody knows. */
export function jobsOf(text: string | undefined, { job }: KnownCodes): ReadJobs | Refusal {
  const jobs = jobsIn(text ?? '', job);
  if (jobs.unknown.length === 0) return jobs;
  const what = both('course.refused.jobs', { job: jobs.unknown.slice(0, 3).join(', ') });
  return refuse('jobs', what, { jobs: what });
}

const written = (value: number | null): string | undefined =>
  value === null ? undefined : String(value).replace('.', ',');
const asYesNo = (value: boolean | null): 'yes' | 'no' | undefined =>
  value === null ? undefined : value ? 'yes' : 'no';

/** A course as its form shows it. */
export const asTyped = (course: Course) => ({
  ...course,
  days: written(course.days),
  weeks: written(course.weeks),
  hoursWeek: written(course.hoursWeek),
  fullTime: asYesNo(course.fullTime),
  givesSu: asYesNo(course.givesSu),
  danishMin: course.danishMin ?? undefined,
  fee: written(course.feeDayOere === null ? null : course.feeDayOere / 100),
  fullPrice: written(course.fullPriceOere === null ? null : course.fullPriceOere / 100),
  isco: course.iscoCodes.join(' '),
  esco: course.escoUris.join(' '),
  url: course.source.url ?? undefined,
  seenVersion: course.version,
});

type FaultKey =
  | 'course.refused.same'
  | 'course.refused.isco'
  | 'course.refused.esco'
  | 'course.refused.priceYear'
  | 'course.refused.url'
  | 'class.refused.order'
  | 'class.refused.seats'
  | 'class.refused.taken'
  | 'class.refused.key';
const at = (name: string, code: string, key: FaultKey) => refuse(code, both(key), { [name]: both(key) });

/** What is wrong with a course beside the others of the catalogue; null when nothing is. */
export function courseFault(
  course: Typed & { readonly url: string | null },
  others: readonly Course[],
  { isco, esco }: KnownCodes,
): Refusal | null {
  const [title, school] = [sortKey(course.title), sortKey(course.providerName)];
  if (others.some((one) => sortKey(one.title) === title && sortKey(one.providerName) === school))
    return at('title', 'same-course', 'course.refused.same');
  if (course.iscoCodes.some((code) => !isco.has(code))) return at('isco', 'isco', 'course.refused.isco');
  if (course.escoUris.some((uri) => !esco.has(uri))) return at('esco', 'esco', 'course.refused.esco');
  const priced = (course.feeDayOere ?? 0) > 0 || (course.fullPriceOere ?? 0) > 0;
  if (priced && course.priceYear === null) return at('priceYear', 'price-year', 'course.refused.priceYear');
  if (course.url !== null && !isWebAddress(course.url)) return at('url', 'url', 'course.refused.url');
  return null;
}

/** What somebody typed, as a class keeps it. */
export const classContent = (given: TypedClass) => ({
  classKey: given.classKey ?? null,
  place: given.place,
  postalCode: given.postalCode ?? null,
  startsOn: given.startsOn,
  endsOn: given.endsOn,
  seatsMin: given.seatsMin ?? null,
  seatsMax: given.seatsMax ?? null,
  delivery: given.delivery,
  evening: given.evening === true,
  language: given.language?.toLowerCase() ?? 'da',
  signUpUrl: given.signUpUrl ?? null,
});

/** What is wrong with a class beside the others of its course; null when nothing is. */
export function classFault(held: TrainingClass, others: readonly TrainingClass[]): Refusal | null {
  if (held.endsOn < held.startsOn) return at('endsOn', 'order', 'class.refused.order');
  if (held.seatsMin !== null && held.seatsMax !== null && held.seatsMax < held.seatsMin)
    return at('seatsMax', 'seats', 'class.refused.seats');
  if (held.seatsMax !== null && held.seatsTaken > held.seatsMax)
    return at('seatsTaken', 'taken', 'class.refused.taken');
  const key = held.classKey;
  if (key !== null && others.some(({ classKey }) => classKey !== null && sortKey(classKey) === sortKey(key)))
    return at('classKey', 'same-class', 'class.refused.key');
  if (held.signUpUrl !== null && !isWebAddress(held.signUpUrl)) return at('signUpUrl', 'url', 'course.refused.url');
  return null;
}

/** Full as soon as no seat is left, open again when one is; what somebody set otherwise stands. */
export function stateBySeats(held: TrainingClass, today: PlainDate): TrainingClass['state'] {
  const { state, seatsMax, seatsTaken, startsOn } = held;
  if (state === 'open' && seatsMax !== null && seatsTaken >= seatsMax) return 'full';
  if (state === 'full' && seatsMax !== null && seatsTaken < seatsMax && startsOn > today) return 'open';
  return state;
}
