import { type Bilingual, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import type { Lang } from '../kernel/text/language.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

/** The texts of the module's acts and history. Pages have their own. */
export const dialogueText = catalogue(da, en);
export const both = bothOf(dialogueText);

type Key = keyof typeof da & string;

/** A text whose parameters differ by language: dates. */
export function bothBy<K extends Key>(key: K, params: (lang: Lang) => ParamsOf<(typeof da)[K]>): Bilingual {
  const look = dialogueText as unknown as (lang: Lang) => (key: K, params: ParamsOf<(typeof da)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
