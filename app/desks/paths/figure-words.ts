import { formatDate, formatKroner } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Figure } from '../../paths/index.ts';
import { pathsDeskText } from './text.ts';

/** A figure as people say it: "mindst 9 uger", "højst 19.322 kr."; null where it is not known. */
export function figureInWords(figure: Figure, lang: Lang): string | null {
  if (!figure.known) return null;
  const { low, high, unit } = figure;
  return unit === 'weeks' ? weeksInWords(low, high, lang) : moneyInWords(low, high, lang);
}

function weeksInWords(low: number | null, high: number | null, lang: Lang): string | null {
  const t = pathsDeskText(lang);
  if (low !== null && low === high) return t('figure.weeks', { antal: low });
  if (low !== null && high !== null) return t('figure.weeks.range', { fra: low, til: high });
  if (low !== null) return t('figure.weeks.least', { antal: low });
  return high === null ? null : t('figure.weeks.most', { antal: high });
}

function moneyInWords(low: number | null, high: number | null, lang: Lang): string | null {
  const t = pathsDeskText(lang);
  // A krone more or less says nothing here.
  const kroner = (oere: number) => formatKroner(lang, Math.round(oere / 100) * 100);
  if (low !== null && low === high) return t('figure.money', { beloeb: kroner(low) });
  if (low !== null && high !== null) return t('figure.money.range', { fra: kroner(low), til: kroner(high) });
  if (low !== null) return t('figure.money.least', { beloeb: kroner(low) });
  return high === null ? null : t('figure.money.most', { beloeb: kroner(high) });
}

/** "Kilde: LAB § 61, stk. 1, 24. november 2026"; nothing for what is not known. */
export function sourceInWords(figure: Figure, lang: Lang): string | null {
  if (!figure.known) return null;
  const t = pathsDeskText(lang);
  const { words, on } = figure.source;
  return on === null
    ? t('source.noDay', { kilde: words[lang] })
    : t('source', { kilde: words[lang], dato: formatDate(lang, on) });
}
