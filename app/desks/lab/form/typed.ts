import type { Lang } from '../../../kernel/text/language.ts';

/** A number as people type it: "0,3", "1.5", "1.200". Null for what is no number of 0 or more. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/\s/g, '');
  // A full stop before exactly three digits parts thousands, as Danes write them.
  const whole = /^\d{1,3}(?:\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(whole) ? Number(whole.replace(',', '.')) : null;
}

/** A number as it stands in a field. */
export const shownNumber = (lang: Lang, value: number): string => {
  const text = String(Number(value.toPrecision(10)));
  return lang === 'da' ? text.replace('.', ',') : text;
};

export const shownPercent = (lang: Lang, share: number | undefined): string =>
  share === undefined ? '' : shownNumber(lang, share * 100);
