import type { Arguments, ParamsOf, Texts, Translate } from './catalogue.ts';
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

/** As {@link bothOf}, for texts whose parameters differ by language: dates, labels, sums. */
export function bothByOf<Da extends Texts>(text: (lang: Lang) => Translate<Da>) {
  // Only texts with slots are asked for here, so what they take is always given.
  const look = text as unknown as (
    lang: Lang,
  ) => <K extends keyof Da & string>(key: K, params: ParamsOf<Da[K]>) => string;
  return <K extends keyof Da & string>(key: K, params: (lang: Lang) => ParamsOf<Da[K]>): Bilingual => ({
    da: look('da')(key, params('da')),
    en: look('en')(key, params('en')),
  });
}
