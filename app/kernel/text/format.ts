import {
  daysBetween,
  type Instant,
  type LocalTime,
  type PlainDate,
  type PlainTime,
  partsOf,
  toCopenhagen,
} from '@fodfaeste/law/dates';
import type { Lang } from './language.ts';

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const days = {
  da: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgen' },
  en: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
} as const;

/** "24. november 2026" or "24 November 2026". */
export function formatDate(lang: Lang, date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const name = months[lang][month - 1] ?? '';
  return lang === 'da' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}

/** "12. dec." or "12 Dec"; with the year where it is another than this: for lists, where every row has a date. */
export function formatShortDate(lang: Lang, date: PlainDate, today: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const name = months[lang][month - 1] ?? '';
  const short = name.length <= 4 ? name : `${name.slice(0, 3)}${lang === 'da' ? '.' : ''}`;
  const around = year === partsOf(today).year ? '' : ` ${year}`;
  return lang === 'da' ? `${day}. ${short}${around}` : `${day} ${short}${around}`;
}

/** "kl. 9.05" or "9:05". */
export function formatTime(lang: Lang, time: PlainTime): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)];
  return lang === 'da' ? `kl. ${hour}.${minute}` : `${hour}:${minute}`;
}

/**
 * The moment as a clock in Denmark showed it, seen from now: "i dag kl. 10.42", "i går kl. 9.05", "i morgen kl. 8.00",
 * "24. november 2026 kl. 10.00"; in English "today at 10:42".
 */
export function formatDateTime(lang: Lang, moment: Instant, now: Instant): string {
  const { date, time }: LocalTime = toCopenhagen(moment);
  const day = nearDay(lang, daysBetween(toCopenhagen(now).date, date)) ?? formatDate(lang, date);
  return lang === 'da' ? `${day} ${formatTime(lang, time)}` : `${day} at ${formatTime(lang, time)}`;
}

/** "i dag", "i morgen", "om 3 dage", "for 12 dage siden": the date seen from today. */
export function formatRelativeDays(lang: Lang, date: PlainDate, today: PlainDate): string {
  const distance = daysBetween(today, date);
  const near = nearDay(lang, distance);
  if (near !== null) return near;
  const count = formatCount(lang, Math.abs(distance));
  if (lang === 'da') return distance > 0 ? `om ${count} dage` : `for ${count} dage siden`;
  return distance > 0 ? `in ${count} days` : `${count} days ago`;
}

function nearDay(lang: Lang, distance: number): string | null {
  if (distance === 0) return days[lang].today;
  if (distance === 1) return days[lang].tomorrow;
  return distance === -1 ? days[lang].yesterday : null;
}

const counts = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') };

/** "1.234" or "1,234"; at most three decimals ("2,5"). */
export function formatCount(lang: Lang, count: number): string {
  return counts[lang].format(count);
}

/** Øre as kroner: "1.234 kr.", "1.234,50 kr.", or "DKK 1,234.50". Whole kroner show no decimals. Whole øre only. */
export function formatKroner(lang: Lang, oere: number): string {
  if (!Number.isSafeInteger(oere)) throw new RangeError('Money is a whole number of øre.');
  const rest = Math.abs(oere % 100);
  const sign = oere < 0 ? '-' : '';
  const whole = formatCount(lang, Math.trunc(Math.abs(oere) / 100));
  const decimals = rest === 0 ? '' : `${lang === 'da' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
  return lang === 'da' ? `${sign}${whole}${decimals} kr.` : `${sign}DKK ${whole}${decimals}`;
}

/** A Danish number in pairs: "72 33 33 33". Numbers of other countries stay as they are. */
export function formatPhone(number: string): string {
  const digits = number.replace(/\s/g, '');
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : number;
}
