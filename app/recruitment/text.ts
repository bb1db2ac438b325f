import { type Bilingual, bothByOf, bothOf } from '../kernel/text/bilingual.ts';
import { catalogue, type ParamsOf } from '../kernel/text/catalogue.ts';
import type { Lang } from '../kernel/text/language.ts';
import { da as candidateDa } from './text/candidate.da.ts';
import { en as candidateEn } from './text/candidate.en.ts';
import { da as mailDa } from './text/mail.da.ts';
import { en as mailEn } from './text/mail.en.ts';
import { da as orderDa } from './text/order.da.ts';
import { en as orderEn } from './text/order.en.ts';

/** Order and candidate each have an `answer`: the order's is the one to the company. */
const recruitmentDa = { ...candidateDa, ...mailDa } as const;
const recruitmentEn = { ...candidateEn, ...mailEn } as const;

/** Texts of candidates and of what leaves the house. */
export const recruitmentText = catalogue(recruitmentDa, recruitmentEn);
export const both = bothOf(recruitmentText);
/** A text whose parameters differ by language. */
export const bothBy = bothByOf(recruitmentText);

/** Texts of orders and shares. */
export const orderText = catalogue(orderDa, orderEn);
export const ofOrder = bothOf(orderText);

type OrderKey = keyof typeof orderDa & string;
type Look<K, P> = (lang: Lang) => (key: K, params: P) => string;

export function ofOrderBy<K extends OrderKey>(
  key: K,
  params: (lang: Lang) => ParamsOf<(typeof orderDa)[K]>,
): Bilingual {
  const look = orderText as unknown as Look<K, ParamsOf<(typeof orderDa)[K]>>;
  return { da: look('da')(key, params('da')), en: look('en')(key, params('en')) };
}
