import { type Bilingual, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as compareDa } from './text/compare.da.ts';
import { en as compareEn } from './text/compare.en.ts';
import { da as needDa } from './text/need.da.ts';
import { en as needEn } from './text/need.en.ts';
import { da as stepsDa } from './text/steps.da.ts';
import { en as stepsEn } from './text/steps.en.ts';

/** Every text of the module; one pair of files a topic. */
export const pathsDa = { ...compareDa, ...stepsDa, ...actsDa, ...needDa } as const;
export const pathsEn = { ...compareEn, ...stepsEn, ...actsEn, ...needEn } as const;

export const pathsText = catalogue(pathsDa, pathsEn);
export const both = bothOf(pathsText);

type Key = keyof typeof pathsDa & string;

/** A text in both languages whose parameters differ by language: dates, labels, sums. */
export function bothBy<K extends Key>(key: K, params: (lang: 'da' | 'en') => ParamsOf<(typeof pathsDa)[K]>): Bilingual {
  const look = pathsText as unknown as (lang: 'da' | 'en') => (key: K, params: ParamsOf<(typeof pathsDa)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
