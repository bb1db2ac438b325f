import { addMonths, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { EndReason } from '../../placements/index.ts';
import { grouped } from '../grouped.ts';
import { type Followed, isPaid, lastDayOf, type PastPlacement, workOf } from './past-placement.ts';

/** Of those whose months are over: how many came to wages, here or elsewhere. */
export interface Within {
  readonly months: 3 | 6;
  readonly of: number;
  readonly got: number;
  readonly jobs: number;
  readonly paidHours: number;
  /** In this very company. */
  readonly here: number;
  readonly education: number;
  /** Ended, and the months are not over: counted nowhere else. */
  readonly notYet: number;
}

/** The same work several times in a row, and nobody of them got a job or paid hours here. */
export interface Repeated {
  readonly kind: PastPlacement['kind'];
  readonly functionTitle: string;
  readonly times: number;
}

/** What a company's placements led to (mission C3). Small jobs are ordinary wages, and counted apart. */
export interface CompanyRecord {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Places that began; one that was extended is one place. */
  readonly placements: number;
  readonly days: number;
  readonly running: number;
  readonly ended: number;
  readonly smallJobs: number;
  readonly within3: Within;
  readonly within6: Within;
  readonly repeated: readonly Repeated[];
  readonly early: { readonly of: number; readonly count: number; readonly byCompany: number };
}

/** Fewer ended places say nothing. */
export const fewest = 5;
/** How many years back the figures look. */
export const yearsBack = 3;

const monthsAfter = (day: PlainDate, months: number): PlainDate => addMonths(day, months, 'last-day-of-month');
export const windowBefore = (today: PlainDate): PlainDate => monthsAfter(today, -12 * yearsBack);

/** Ended before time for another reason than that it had done its work. */
const lucky: readonly (EndReason | null)[] = ['job', 'paid-hours', 'education', 'done', null];

/** Everything a company's places led to in the years up to a day. */
export function companyRecord(all: readonly PastPlacement[], today: PlainDate): CompanyRecord {
  const from = windowBefore(today);
  const began = all.filter(({ startsOn }) => startsOn >= from && startsOn <= today);
  const places = began.filter(({ kind }) => kind !== 'smaajob');
  const whole = places.filter(({ extended }) => !extended);
  const ended = whole.filter((one) => lastDayOf(one) < today);
  const early = ended.filter(
    ({ endedOn, endsOn, endReason }) => endedOn !== null && endedOn < endsOn && !lucky.includes(endReason),
  );
  return {
    from,
    until: today,
    placements: whole.length,
    days: places.reduce((sum, one) => sum + daysOf(one, today), 0),
    running: whole.length - ended.length,
    ended: ended.length,
    smallJobs: began.length - places.length,
    within3: within(ended, 3, today),
    within6: within(ended, 6, today),
    repeated: repeatedIn(ended, today),
    early: {
      of: ended.length,
      count: early.length,
      byCompany: early.filter(({ endReason }) => endReason === 'company-ended').length,
    },
  };
}

const daysOf = (one: PastPlacement, today: PlainDate): number => {
  const last = lastDayOf(one);
  return daysBetween(one.startsOn, last < today ? last : today) + 1;
};

export const isOver = (one: PastPlacement, months: number, today: PlainDate): boolean =>
  monthsAfter(lastDayOf(one), months) <= today;

/** What followed in time; wages that began during the place are what it was for. */
export const inTime = (one: PastPlacement, months: number): readonly Followed[] =>
  one.followed.filter(({ fromOn }) => fromOn >= one.startsOn && fromOn <= monthsAfter(lastDayOf(one), months));

function within(ended: readonly PastPlacement[], months: 3 | 6, today: PlainDate): Within {
  const over = ended.filter((one) => isOver(one, months, today)).map((one) => inTime(one, months));
  const many = (is: (one: Followed) => boolean) => over.filter((followed) => followed.some(is)).length;
  const jobs = many(({ kind }) => kind === 'job');
  const got = many(isPaid);
  return {
    months,
    of: over.length,
    got,
    jobs,
    paidHours: got - jobs,
    here: many((one) => isPaid(one) && one.atThisCompany),
    education: many(({ kind }) => kind === 'education'),
    notYet: ended.length - over.length,
  };
}

/** Counted back from the latest whose three months are over, until the first that led to wages here. */
function repeatedIn(ended: readonly PastPlacement[], today: PlainDate): readonly Repeated[] {
  const over = ended.filter((one) => isOver(one, 3, today));
  const byWork = grouped(
    over.toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1)),
    workOf,
  );
  return [...byWork.values()]
    .map((some) => {
      const led = some.findIndex((one) => inTime(one, 3).some((after) => isPaid(after) && after.atThisCompany));
      return { some, times: led < 0 ? some.length : led };
    })
    .filter(({ times }) => times >= 2)
    .map(({ some, times }) => ({
      kind: some[0]?.kind ?? 'praktik',
      functionTitle: some[0]?.functionTitle ?? '',
      times,
    }))
    .toSorted((a, b) => b.times - a.times || (a.functionTitle < b.functionTitle ? -1 : 1));
}
