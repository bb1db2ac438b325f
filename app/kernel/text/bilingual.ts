import type { Arguments, Texts, Translate } from './catalogue.ts';
import type { Lang } from './language.ts';

/** One text in both languages, for what is stored or answered before the reader's language is known. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

export const say = (da: string, en: string): Bilingual => ({ da, en });

export const inLang = (text: Bilingual, lang: Lang): string => text[lang];

/** The same look-up as the catalogue's, answering in both languages at once. */
export function bothOf<Da extends Texts>(text: (lang: Lang) => Translate<Da>) {
  return <K extends keyof Da & string>(key: K, ...params: Arguments<Da[K]>): Bilingual => ({
    da: text('da')(key, ...params),
    en: text('en')(key, ...params),
  });
}
