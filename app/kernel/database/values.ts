import pg from 'pg';

const int8 = 20;
const date = 1082;
const timestamptz = 1184;
const interval = 1186;
const textArray = 1009;
const int8Array = 1016;
const dateArray = 1182;
const timestamptzArray = 1185;

const isText = (value: unknown): value is string => typeof value === 'string';

function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is larger than a number can hold exactly`);
  return value;
}

const timestamp = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?$/;

// PostgreSQL writes "2026-11-24 10:42:00.123456+01"; the domain reads "2026-11-24T09:42:00.123Z", as Date.toISOString writes it.
// Before 1894 Copenhagen was 50 minutes and 20 seconds ahead of UTC, so an offset may have seconds.
function parseTimestamptz(text: string): string {
  const parts = timestamp.exec(text);
  if (!parts) throw new RangeError(`Not a moment this platform can read: ${text}`);
  const [, day, clock, fraction = '', sign, hours, minutes = '0', seconds = '0'] = parts;
  const local = Date.parse(`${day}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return new Date(sign === '-' ? local + ahead : local - ahead).toISOString();
}

// pg names only a few of PostgreSQL's type numbers in its types; every number may be asked for.
const pgParser = pg.types.getTypeParser as (oid: number, format: 'text' | 'binary') => (value: string) => unknown;
const parseTextArray = pgParser(textArray, 'text');
const arrayOf =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    (parseTextArray(text) as unknown[]).map((item) => (isText(item) ? parse(item) : null));
const asText = (text: string): string => text;

const ours = new Map<number, (text: string) => unknown>([
  [date, asText],
  [interval, asText],
  [int8, parseInt8],
  [timestamptz, parseTimestamptz],
  [dateArray, arrayOf(asText)],
  [int8Array, arrayOf(parseInt8)],
  [timestamptzArray, arrayOf(parseTimestamptz)],
]);

/**
 * How column values reach the domain: date as 'YYYY-MM-DD' (never a Date: its midnight moves with the time zone), int8 as number,
 * timestamptz as ISO 8601 in UTC with milliseconds (microseconds are cut; page by id, not by time), numeric and interval as text.
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && ours.get(oid)) || pgParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
};
