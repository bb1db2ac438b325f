import { daysBetween, type Instant, type PlainDate, partsOf, toCopenhagen, weekdayOf } from '@fodfaeste/law/dates';
import { formatTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { wordsText } from './text.ts';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const isOfYear = (day: PlainDate, today: PlainDate): boolean => partsOf(day).year === partsOf(today).year;

/** "torsdag den 26. november"; with the year where it is another one than today's. */
export function dayInWords(lang: Lang, day: PlainDate, today: PlainDate): string {
  const t = wordsText(lang);
  const { year, month, day: number } = partsOf(day);
  const words = {
    ugedag: t(`weekday.${weekdayOf(day)}`),
    dag: String(number),
    maaned: t(`month.${month as Month}`),
  };
  return isOfYear(day, today) ? t('day', words) : t('day.year', { ...words, aar: String(year) });
}

/** "i dag", "i morgen", else the weekday and date. */
export function nearDayInWords(lang: Lang, day: PlainDate, today: PlainDate): string {
  const t = wordsText(lang);
  const distance = daysBetween(today, day);
  if (distance === 0) return t('today');
  if (distance === 1) return t('tomorrow');
  return distance === -1 ? t('yesterday') : dayInWords(lang, day, today);
}

/** "10.00", in English "10:00". */
export const clockOf = (lang: Lang, moment: Instant): string =>
  formatTime(lang, toCopenhagen(moment).time).replace(/^kl\. /, '');

/** "10.00–10.45" */
export const spanOf = (lang: Lang, from: Instant, to: Instant): string => `${clockOf(lang, from)}–${clockOf(lang, to)}`;

/** "torsdag den 26. november kl. 10.00–10.45", "i morgen kl. 10.00–10.45". */
export function whenInWords(
  lang: Lang,
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): string {
  const day = nearDayInWords(lang, toCopenhagen(startsAt).date, toCopenhagen(now).date);
  return wordsText(lang)('when', { dag: day, tid: spanOf(lang, startsAt, endsAt) });
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
