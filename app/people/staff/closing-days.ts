import { dateOf, isPlainDate, type PlainDate, partsOf } from '@fodfaeste/law/dates';

type Read = { readonly ok: true; readonly days: readonly PlainDate[] } | { readonly ok: false; readonly line: number };

/** Dates as people type them, one on each line ("24-12-2026", "24.12.2026", "2026-12-24"); else the first line that is none. */
export function parseClosingDays(text: string): Read {
  const lines = text.split('\n').map((line) => line.trim());
  const days: PlainDate[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const day = readDay(line);
    if (!day) return { ok: false, line: index + 1 };
    days.push(day);
  }
  return { ok: true, days: [...new Set(days)].sort() };
}

export const closingDaysInWords = (days: readonly PlainDate[]): string => days.map(dayInWords).join('\n');

function dayInWords(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}-${month}-${year}`;
}

function readDay(line: string): PlainDate | null {
  if (isPlainDate(line)) return line;
  const found = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4})$/.exec(line);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  try {
    return dateOf(Number(year), Number(month), Number(day));
  } catch {
    return null;
  }
}
