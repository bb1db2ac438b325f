import { addDays } from './arithmetic.ts';
import { dateOf, type PlainDate, partsOf } from './plain-date.ts';

/** A Danish public holiday (helligdag). */
export interface PublicHoliday {
  readonly date: PlainDate;
  readonly nameDa: string;
}

const yearsKept = new Map<number, readonly PublicHoliday[]>();

/** Easter Sunday of a year in the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dateOf(year, month, day);
}

/**
 * The public holidays of a year in date order. Store bededag was abolished from 2024 (lov nr. 214 af 6/3/2023).
 * Grundlovsdag (5 June), 24 and 31 December are not public holidays: see `customaryClosingDays`.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const kept = yearsKept.get(year);
  if (kept !== undefined) return kept;
  const easter = easterSunday(year);
  const holidays: PublicHoliday[] = [
    { date: dateOf(year, 1, 1), nameDa: 'Nytårsdag' },
    { date: addDays(easter, -3), nameDa: 'Skærtorsdag' },
    { date: addDays(easter, -2), nameDa: 'Langfredag' },
    { date: easter, nameDa: 'Påskedag' },
    { date: addDays(easter, 1), nameDa: 'Anden påskedag' },
    ...(year <= 2023 ? [{ date: addDays(easter, 26), nameDa: 'Store bededag' }] : []),
    { date: addDays(easter, 39), nameDa: 'Kristi himmelfartsdag' },
    { date: addDays(easter, 49), nameDa: 'Pinsedag' },
    { date: addDays(easter, 50), nameDa: 'Anden pinsedag' },
    { date: dateOf(year, 12, 25), nameDa: 'Juledag' },
    { date: dateOf(year, 12, 26), nameDa: 'Anden juledag' },
  ];
  yearsKept.set(year, holidays);
  return holidays;
}

/** The Danish name of the public holiday on the date, or null on every other day. */
export function publicHolidayName(date: PlainDate): string | null {
  return publicHolidays(partsOf(date).year).find((holiday) => holiday.date === date)?.nameDa ?? null;
}
