import { addMonths, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Person } from '@fodfaeste/occupations';

/** A citizen who waits for a place, as the planner sees one. */
export interface Seeker {
  readonly caseId: string;
  readonly person: Person;
  readonly waitedDays: number;
  readonly far: boolean;
}

/** What says how far somebody is from work. It never counts against anybody: it keeps those far away from being left last. */
export interface Distance {
  readonly benefit: string | null;
  readonly benefitSince: PlainDate | null;
  readonly readiness: string | null;
}

const farBenefits = ['ressourceforloebsydelse', 'ledighedsydelse', 'revalideringsydelse'];
const longYears = 2;

/** Judged ready for activities, on a benefit for those with a reduced capacity, or two years on the same benefit. */
export function isFarFromWork({ benefit, benefitSince, readiness }: Distance, today: PlainDate): boolean {
  if (readiness === 'aktivitetsparat' || farBenefits.includes(benefit ?? '')) return true;
  return benefitSince !== null && benefitSince <= addMonths(today, -12 * longYears, 'last-day-of-month');
}

/** The longest waiting first; so many are looked at in one plan. */
export const mostSeekers = 300;

export const waitedDays = (since: PlainDate, today: PlainDate): number => Math.max(0, daysBetween(since, today));
