import { type Bilingual, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import type { Lang } from '../kernel/text/language.ts';
import { da } from './text/acts.da.ts';
import { en } from './text/acts.en.ts';

/** The texts of the module's acts. Pages have their own, and letters are templates. */
export const letterText = catalogue(da, en);
export const both = bothOf(letterText);

/** A text in both languages whose parameters differ by language. */
export function bothBy<K extends keyof typeof da & string>(
  key: K,
  params: (lang: Lang) => ParamsOf<(typeof da)[K]>,
): Bilingual {
  const look = letterText as unknown as (lang: Lang) => (key: K, params: ParamsOf<(typeof da)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
