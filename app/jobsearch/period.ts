import { addDays, endOfMonth, type PlainDate, startOfMonth, startOfWeek } from '@fodfaeste/law/dates';
import type { Terms } from './agreement.ts';

/** How it goes in the week or month that is running. `wanted` is what was agreed; null where no number was. */
export interface ThisPeriod {
  readonly per: 'week' | 'month';
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
  readonly wanted: number | null;
  readonly done: number;
}

export function periodOf(
  per: 'week' | 'month',
  today: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } {
  if (per === 'month') return { from: startOfMonth(today), to: endOfMonth(today) };
  const from = startOfWeek(today);
  return { from, to: addDays(from, 6) };
}

/** Counts the days on which one certain job was sought; job fairs and the like stand in the log without being counted. */
export function thisPeriod(
  terms: Pick<Terms, 'amount' | 'per'> | null,
  entries: readonly { readonly kind: 'job' | 'other'; readonly onDay: PlainDate }[],
  today: PlainDate,
): ThisPeriod {
  const per = terms?.per ?? 'week';
  const { from, to } = periodOf(per, today);
  const inside = entries.filter(({ kind, onDay }) => kind === 'job' && onDay >= from && onDay <= to);
  return { per, from, to, wanted: terms?.amount ?? null, done: inside.length };
}
