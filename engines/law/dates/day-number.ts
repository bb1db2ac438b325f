import { dateOf, type PlainDate, partsOf } from './plain-date.ts';

const daysPerEra = 146_097; // 400 Gregorian years
const daysFromYearZeroToEpoch = 719_468; // 0000-03-01 to 1970-01-01

/**
 * The date as a whole number of days after 1970-01-01 (negative before). For columnar runs over many people:
 * add and subtract these numbers, and turn back with {@link fromDayNumber}.
 *
 * Years are counted from 1 March, so that the leap day is the last of its year (H. Hinnant, chrono-compatible
 * low-level date algorithms).
 */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromYearZeroToEpoch;
}

/** The date that lies the given whole number of days after 1970-01-01. Throws RangeError outside years 1-9999. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + daysFromYearZeroToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateOf(year, month, day);
}
