import { type Bilingual, bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue } from '../kernel/text/catalogue.ts';
import { da as actsDa } from './text/acts.da.ts';
import { en as actsEn } from './text/acts.en.ts';
import { da as labelsDa } from './text/labels.da.ts';
import { en as labelsEn } from './text/labels.en.ts';
import { da as saidDa } from './text/said.da.ts';
import { en as saidEn } from './text/said.en.ts';

/** Every text of the module; one pair of files a topic. */
export const planDa = { ...actsDa, ...labelsDa, ...saidDa } as const;
export const planEn = { ...actsEn, ...labelsEn, ...saidEn } as const;

export const planText = catalogue(planDa, planEn);
export const both = bothOf(planText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(planText);

type SaidKey = keyof typeof saidDa & string;
type Look = (lang: 'da' | 'en') => (key: SaidKey, params: Readonly<Record<string, string>>) => string;

/** A sentence of the history whose key is put together from who did it and who reads it: any of them takes name and text. */
export function said(key: SaidKey, params: (lang: 'da' | 'en') => Readonly<Record<string, string>>): Bilingual {
  const look = planText as unknown as Look;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
