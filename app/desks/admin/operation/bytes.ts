import type { Lang } from '../../../kernel/text/language.ts';

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** "812 B", "48 kB", "1,4 GB": two digits are as many as anybody needs. */
export function formatBytes(lang: Lang, bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1_000, unit + 1];
  const digits = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: value < 9.95 && unit > 0 ? 1 : 0 });
  return `${digits.format(value)} ${units[unit]}`;
}
