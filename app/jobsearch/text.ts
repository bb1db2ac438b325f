import { type Bilingual, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import type { Lang } from '../kernel/text/language.ts';
import { da as agreementDa } from './text/agreement.da.ts';
import { en as agreementEn } from './text/agreement.en.ts';
import { da as linkDa } from './text/link.da.ts';
import { en as linkEn } from './text/link.en.ts';
import { da as logDa } from './text/log.da.ts';
import { en as logEn } from './text/log.en.ts';

/** Every text of the module; one pair of files a topic. */
export const jobSearchDa = { ...agreementDa, ...logDa, ...linkDa } as const;
const jobSearchEn = { ...agreementEn, ...logEn, ...linkEn } as const;

export const jobSearchText = catalogue(jobSearchDa, jobSearchEn);
export const both = bothOf(jobSearchText);

type Key = keyof typeof jobSearchDa & string;

/** A text in both languages whose parameters differ by language. */
export function bothBy<K extends Key>(key: K, params: (lang: Lang) => ParamsOf<(typeof jobSearchDa)[K]>): Bilingual {
  const look = jobSearchText as unknown as (
    lang: Lang,
  ) => (key: K, params: ParamsOf<(typeof jobSearchDa)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
