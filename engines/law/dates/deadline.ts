import { addDays, addMonths, addWeeks } from './arithmetic.ts';
import type { PlainDate } from './plain-date.ts';
import { addWorkingDays, type ClosingDays, nextWorkingDay } from './working-days.ts';

/** How long a time limit runs. Whole numbers, not negative. */
export type TimeLimit =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly workingDays: number };

/** What a rule says about the end of its time limit. */
export interface DeadlineRule {
  /** True when a limit that ends on a weekend, a public holiday or a closing day runs on to the next working day. */
  readonly shiftsToNextWorkingDay: boolean;
  readonly closed?: ClosingDays;
}

/**
 * The last day on which something is in time. The day of the event itself is not counted: 14 days from the 1st end on
 * the 15th, 4 weeks end on the same weekday, 1 month on the same date of the next month or, when that month has no such
 * date, on its last day. Throws RangeError for a negative or fractional limit.
 */
export function deadline(from: PlainDate, limit: TimeLimit, rule: DeadlineRule): PlainDate {
  if (lengthOf(limit) < 0) throw new RangeError('A time limit cannot be negative.');
  const end = lastDay(from, limit, rule.closed);
  return rule.shiftsToNextWorkingDay ? nextWorkingDay(end, rule.closed) : end;
}

function lengthOf(limit: TimeLimit): number {
  if ('days' in limit) return limit.days;
  if ('weeks' in limit) return limit.weeks;
  return 'months' in limit ? limit.months : limit.workingDays;
}

function lastDay(from: PlainDate, limit: TimeLimit, closed: ClosingDays | undefined): PlainDate {
  if ('days' in limit) return addDays(from, limit.days);
  if ('weeks' in limit) return addWeeks(from, limit.weeks);
  if ('months' in limit) return addMonths(from, limit.months, 'last-day-of-month');
  return addWorkingDays(from, limit.workingDays, closed);
}
