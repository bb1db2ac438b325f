import { isPlainTime, type PlainTime } from '@fodfaeste/law/dates';

/** "9", "9.30", "09:30" as a time of the day; null when it is none. */
export function parseClock(text: string): PlainTime | null {
  const [, hour = '', minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text.trim()) ?? [];
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  return isPlainTime(clock) ? clock : null;
}
