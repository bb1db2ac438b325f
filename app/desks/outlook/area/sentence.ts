import { formatCount } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { OutlookSeries } from '../../../outlook/index.ts';
import type { SeriesKey } from '../choice.ts';
import { outlookText } from '../text.ts';
import { expectedCount, inArea, periodName } from '../words.ts';
import { yearAhead } from './change.ts';

/** The page in one sentence: what is expected in a year, and how many there are. */
export function sentenceOf(lang: Lang, key: SeriesKey, series: OutlookSeries): string {
  const t = outlookText(lang);
  const latest = series.figures.at(-1) ?? null;
  const now = { nu: periodName(lang, series.periods.at(-1) ?? ''), sted: inArea(lang, series.area) };
  if (latest === null) return t('now.none', now);
  const count = formatCount(lang, latest);
  const ahead = yearAhead(series);
  const month = series.forecast?.months.at(11);
  if (ahead === null || month === undefined) return t(`now.${key}`, { ...now, tal: count });
  return t(`sentence.${key}`, {
    ...now,
    senere: periodName(lang, month.period),
    lav: expectedCount(lang, ahead.low),
    hoej: expectedCount(lang, ahead.high),
    midt: expectedCount(lang, ahead.mean),
    tal: count,
  });
}
