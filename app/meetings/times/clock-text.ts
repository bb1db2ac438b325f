import { isPlainTime, type PlainTime } from '@fodfaeste/law/dates';

/** "9", "9.30", "09:30", "kl. 9" as a time of the day; null when it is none. */
export function parseClock(text: string): PlainTime | null {
  const found = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text.trim());
  if (!found) return null;
  const [, hour = '', minute = '00'] = found;
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  return isPlainTime(clock) ? clock : null;
}
