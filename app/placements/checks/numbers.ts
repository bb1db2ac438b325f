import type { Lang } from '../../kernel/text/language.ts';

const shown = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
} as const;

/** At most two decimals: "23,5". Rounded down, so that nobody reads 25 where the law sees 24,999. */
export const numberIn = (lang: Lang, value: number): string => shown[lang].format(Math.floor(value * 100 + 1e-6) / 100);
