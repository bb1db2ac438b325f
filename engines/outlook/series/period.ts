/** How often a series speaks. */
export type Frequency = 'year' | 'quarter' | 'month' | 'week';

/** A span of the calendar, as a running number of its frequency: the next period is one more. */
export interface Period {
  readonly frequency: Frequency;
  readonly index: number;
}

/** Periods of a year; of weeks 52, though some years have 53: a long weekly season slides by a week in five or six years. */
export const usualSeason: Readonly<Record<Frequency, number>> = { year: 1, quarter: 4, month: 12, week: 52 };

const shape = /^(\d{4})(?:([MQKWU])(\d{1,2}))?$/;

/**
 * The period that is written: `2026M07`, `2026Q1`, `2026W07` (ISO week), `2026`; StatBank's Danish letters K (kvartal) and U (uge)
 * too. Null for anything else, such as month 13 or week 53 of a year that has 52.
 */
export function parsePeriod(text: string): Period | null {
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const [, yearText = '', letter = '', partText = ''] = found;
  const year = Number(yearText);
  const part = Number(partText);
  if (year < 1) return null;
  switch (letter) {
    case '':
      return { frequency: 'year', index: year };
    case 'M':
      return partText.length === 2 && part >= 1 && part <= 12
        ? { frequency: 'month', index: year * 12 + part - 1 }
        : null;
    case 'Q':
    case 'K':
      return part >= 1 && part <= 4 && partText.length === 1
        ? { frequency: 'quarter', index: year * 4 + part - 1 }
        : null;
    default:
      return partText.length === 2 && part >= 1 && part <= weeksIn(year)
        ? { frequency: 'week', index: firstWeek(year) + part - 1 }
        : null;
  }
}

/** The period as it is written. */
export function periodText({ frequency, index }: Period): string {
  if (frequency === 'year') return pad(index, 4);
  if (frequency === 'month') return `${pad(Math.floor(index / 12), 4)}M${pad((index % 12) + 1, 2)}`;
  if (frequency === 'quarter') return `${pad(Math.floor(index / 4), 4)}Q${(index % 4) + 1}`;
  let year = Math.floor((index * 7) / 365.2425) + 1;
  while (firstWeek(year) > index) year -= 1;
  while (firstWeek(year + 1) <= index) year += 1;
  return `${pad(year, 4)}W${pad(index - firstWeek(year) + 1, 2)}`;
}

/** So many periods later (earlier with a negative number). */
export function stepped({ frequency, index }: Period, steps: number): Period {
  return { frequency, index: index + steps };
}

/** 52 or 53 (ISO 8601). */
export function weeksIn(year: number): number {
  return firstWeek(year + 1) - firstWeek(year);
}

/** Running number of the week with 4 January in it, counted from the week of 1 January of year 1 (a Monday). */
function firstWeek(year: number): number {
  const before = year - 1;
  const days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return Math.floor((days + 3) / 7);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
