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

// PostgreSQL writes "2026-11-24 10:42:00.123456+01"; the domain reads "2026-11-24T09:42:00.123Z", as Date.toISOString writes it.
function parseTimestamptz(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text;
  const [, day, clock, fraction = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d(?::\d\d)?)/.exec(text) ?? [];
  if (!day || !clock) throw new RangeError(`Not a timestamp this platform can read: ${text}`);
  const zone = offset.includes(':') ? offset : `${offset}:00`;
  return new Date(`${day}T${clock}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`).toISOString();
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
