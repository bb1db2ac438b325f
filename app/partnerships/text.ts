import { type Bilingual, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import type { Lang } from '../kernel/text/language.ts';
import { da as actDa } from './text/act.da.ts';
import { en as actEn } from './text/act.en.ts';
import { da as fieldDa } from './text/field.da.ts';
import { en as fieldEn } from './text/field.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const partnershipDa = { ...fieldDa, ...actDa, ...saidDa } as const;
const partnershipEn = { ...fieldEn, ...actEn, ...saidEn } as const;

export const partnershipText = catalogue(partnershipDa, partnershipEn);
export const both = bothOf(partnershipText);

type Key = keyof typeof partnershipDa & string;

/** A text in both languages whose parameters differ by language. */
export function bothBy<K extends Key>(key: K, params: (lang: Lang) => ParamsOf<(typeof partnershipDa)[K]>): Bilingual {
  const look = partnershipText as unknown as (
    lang: Lang,
  ) => (key: K, params: ParamsOf<(typeof partnershipDa)[K]>) => string;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
