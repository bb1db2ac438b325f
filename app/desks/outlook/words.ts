import { formatCount } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { country, places } from '../../outlook/index.ts';
import { outlookText } from './text.ts';

const months = {
  da: new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const;

/** "juli 2026" of '2026M07', "2. kvartal 2026" of '2026Q2'; what is neither stays as it is. */
export function periodName(lang: Lang, period: string): string {
  const [, year = '', letter = '', number = ''] = /^(\d{4})([MQ])(\d{1,2})$/.exec(period) ?? [];
  if (letter === 'M') return months[lang].format(Date.UTC(Number(year), Number(number) - 1, 1));
  if (letter === 'Q') return outlookText(lang)('quarter', { nummer: number, aar: year });
  return period;
}

/** "hele landet", "Hjørring", "Region Nordjylland". */
export function areaName(lang: Lang, area: string): string {
  const t = outlookText(lang);
  if (area === country) return t('area.country');
  return places().find(({ code }) => code === area)?.name ?? t('area.region', { navn: area });
}

// Danes live on an island, and on Frederiksberg, Stevns and Lolland too.
const onPlaces = new Set([
  'Bornholm',
  'Fanø',
  'Frederiksberg',
  'Langeland',
  'Lolland',
  'Læsø',
  'Samsø',
  'Stevns',
  'Ærø',
]);

/** "i Hjørring", "på Læsø", "i hele landet". */
export function inArea(lang: Lang, area: string): string {
  const name = areaName(lang, area);
  if (lang === 'en') return `in ${name}`;
  return `${onPlaces.has(name) ? 'på' : 'i'} ${name}`;
}

/** An expected count, no finer than it is known: 683 is told as 680, 98.412 as 98.000. */
export function expectedCount(lang: Lang, value: number): string {
  const step = value < 200 ? 1 : value < 2000 ? 10 : value < 20_000 ? 100 : 1000;
  return formatCount(lang, Math.round(value / step) * step);
}

/** One decimal, always shown: "2,0". */
export function oneDecimal(lang: Lang, value: number): string {
  const text = (Math.round(value * 10) / 10).toFixed(1);
  return lang === 'da' ? text.replace('.', ',').replace('-', '−') : text.replace('-', '−');
}

/** "+4 %", "−3 %", "0 %". */
export function changeText(value: number): string {
  const whole = Math.round(value);
  return `${whole > 0 ? '+' : whole < 0 ? '−' : ''}${Math.abs(whole)} %`;
}
