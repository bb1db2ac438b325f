import { type Instant, toCopenhagen, weekdayOf } from '@fodfaeste/law/dates';
import { formatDate, formatTime } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** "torsdag 3. december 2026 kl. 10.00": the same for years, as the history needs it. */
export function timeInWords(lang: Lang, at: Instant | string): string {
  const { date, time } = toCopenhagen(at as Instant);
  const day = `${weekdays[lang][weekdayOf(date) - 1]} ${formatDate(lang, date)}`;
  return lang === 'da' ? `${day} ${formatTime(lang, time)}` : `${day} at ${formatTime(lang, time)}`;
}
