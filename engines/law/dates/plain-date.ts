declare const plainDateBrand: unique symbol;

/**
 * A calendar date without time or zone, written 'YYYY-MM-DD' (ISO 8601, years 0001-9999).
 * As text it sorts in date order, so `<` and `>` on two plain dates mean before and after.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** Year, month (1-12) and day of the month (1-31) of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True in a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days (28-31) in a month (1-12). Throws RangeError for another month number. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  const length = monthLengths[month - 1];
  if (length === undefined) throw new RangeError('The month must be 1-12.');
  return length;
}

/** True when the text is a date that exists, written 'YYYY-MM-DD'. Anything else, also '2025-02-29', is false. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const found = shape.exec(value);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date written in the text, or null when it is not an existing date 'YYYY-MM-DD'. For text from outside. */
export function parsePlainDate(text: string): PlainDate | null {
  return isPlainDate(text) ? text : null;
}

/** The date written in the text. Throws RangeError when it is not one. For constants and trusted sources. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}

/** The date with the given parts. Throws RangeError when no such date exists. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Year, month and day of a date, as numbers. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
