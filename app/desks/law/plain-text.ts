import type { Lang } from '../../kernel/text/language.ts';

const slots = {
  da: { due: '[dato]', opens: '[dato]', need: '[antal]', have: '[antal]', value: '[tal]' },
  en: { due: '[date]', opens: '[date]', need: '[number]', have: '[number]', value: '[figure]' },
} as const;

/** A text of a rule as it reads without a person: what depends on the person stands in brackets. */
export function plainText(text: string, lang: Lang): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => slots[lang][name as keyof (typeof slots)['da']] ?? '[…]');
}
