import { addDays, type PlainDate, parsePlainDate } from '@fodfaeste/law/dates';

const furthest = 90;

/** The first day the page shows times for: what the address says, between today and three months ahead; else as given. */
export function askedFrom(text: string | undefined, today: PlainDate, otherwise: PlainDate = today): PlainDate {
  const day = parsePlainDate(text ?? '');
  if (day === null) return otherwise;
  if (day < today) return today;
  const last = addDays(today, furthest);
  return day > last ? last : day;
}
