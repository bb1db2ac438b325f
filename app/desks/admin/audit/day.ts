import { isPlainDate, type PlainDate, partsOf } from '@fodfaeste/law/dates';

const asTyped = /^(\d{1,2})[-./ ]\s*(\d{1,2})[-./ ]\s*(\d{4})$/;

/** A day as Danes type it ("24-11-2026", "24.11.2026", "24/11 2026") or as machines do; null when there is no such day. */
export function readDay(text: string): PlainDate | null {
  const [, day = '', month = '', year = ''] = asTyped.exec(text.trim()) ?? [];
  const written = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isPlainDate(written) ? written : null;
}

/** How the box shows a day that was read: "24-11-2026". */
export function typedDay(date: PlainDate | null): string | undefined {
  if (date === null) return undefined;
  const { year, month, day } = partsOf(date);
  return `${day}-${month}-${year}`;
}
