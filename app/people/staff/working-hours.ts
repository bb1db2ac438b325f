import { isPlainTime } from '@fodfaeste/law/dates';

/** "8-15.30", "08.00–16.00", "8:00 til 16" as from and to ('HH:MM'); null when it is no such span. */
export function parseHours(text: string): { readonly from: string; readonly to: string } | null {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|til|to)\s*(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text.trim());
  if (!found) return null;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = found;
  const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
  const to = `${toHour.padStart(2, '0')}:${toMinute}`;
  return isPlainTime(from) && isPlainTime(to) && from < to ? { from, to } : null;
}

export const hoursInWords = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from.replace(':', '.')}-${to.replace(':', '.')}`;
