import { daysBetween, type Instant, monthsBetween, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { overviewText } from '../text.ts';

/** "i dag", "for 3 dage siden", "for 5 uger siden", "for 4 måneder siden", "for 2 år siden": as exact as anybody needs it. */
export function ago(lang: Lang, moment: Instant, today: PlainDate): string {
  const t = overviewText(lang);
  const date = toCopenhagen(moment).date;
  const days = daysBetween(date, today);
  if (days < 14) return formatRelativeDays(lang, date, today);
  const months = monthsBetween(date, today);
  if (months < 2) return t('ago.weeks', { antal: Math.floor(days / 7) });
  if (months < 24) return t('ago.months', { antal: months });
  return t('ago.years', { antal: Math.floor(months / 12) });
}

/** The week somebody is in: 1 in the first seven days. */
export const weekOf = (since: PlainDate, today: PlainDate): number =>
  Math.max(1, Math.floor(daysBetween(since, today) / 7) + 1);
