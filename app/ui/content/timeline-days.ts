import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';

export interface Day<T> {
  readonly date: PlainDate;
  readonly entries: readonly T[];
}

/** Entries by the day a clock in Denmark showed, in the order given. */
export function groupByDay<T extends { readonly at: Instant }>(entries: readonly T[]): readonly Day<T>[] {
  const days: { date: PlainDate; entries: T[] }[] = [];
  for (const entry of entries) {
    const { date } = toCopenhagen(entry.at);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}
