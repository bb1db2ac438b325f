/** The languages of the screens. Danish is the first; English can be chosen. */
export const langs = ['da', 'en'] as const;

export type Lang = (typeof langs)[number];

/** True when the value names a language of the screens. */
export function isLang(value: unknown): value is Lang {
  return value === 'da' || value === 'en';
}
