import { type Bilingual, bothOf } from '../../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../../kernel/text/catalogue.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

export const trackText = catalogue(da, en);
export const both = bothOf(trackText);

type Key = keyof typeof da & string;

/** A text in both languages whose parameters differ by language. */
export function bothBy<K extends Key>(key: K, params: (lang: Lang) => ParamsOf<(typeof da)[K]>): Bilingual {
  const look = trackText as unknown as (lang: Lang) => (key: K, params: ParamsOf<(typeof da)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
