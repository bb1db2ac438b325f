import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Card } from '../../plan/index.ts';
import { planDeskText } from './text.ts';

export const dayOf = (lang: Lang, at: string): string => formatDate(lang, toCopenhagen(at as Instant).date);

/** "Fra 1. december 2026 til og med 14. december 2026"; null where no day is set. */
export function datesOf(lang: Lang, { startsOn, endsOn }: Pick<Card, 'startsOn' | 'endsOn'>): string | null {
  const t = planDeskText(lang);
  if (startsOn && endsOn) return t('card.between', { fra: formatDate(lang, startsOn), til: formatDate(lang, endsOn) });
  if (startsOn) return t('card.from', { dato: formatDate(lang, startsOn) });
  return endsOn ? t('card.until', { dato: formatDate(lang, endsOn) }) : null;
}
