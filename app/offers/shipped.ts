import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { type Bilingual, inLang } from '../kernel/text/bilingual.ts';
import type { Lang } from '../kernel/text/language.ts';
import { categories, lawCategories, type Offer, type OfferContent } from './offer.ts';
import { targetGroupCodes } from './target-groups.ts';

const both = z.object({ da: z.string().min(1), en: z.string().min(1) });
const shape = z.array(
  z.object({
    key: z.string().min(1),
    category: z.enum(categories),
    lawCategory: z.enum(lawCategories).nullable(),
    name: both,
    purpose: both,
    content: both,
    target: both,
    targetGroups: z.array(z.enum(targetGroupCodes)),
    weeks: z.number().int().positive().nullable(),
    hoursWeek: z.number().positive().nullable(),
    withCompany: z.boolean(),
    evidenceKey: z.string().nullable(),
  }),
);

/** An example that ships: `data/offers/offers.json`. A municipality takes it into its catalogue and changes it as it likes. */
export type ShippedOffer = z.output<typeof shape>[number];

let read: readonly ShippedOffer[] | null = null;

export function shippedOffers(): readonly ShippedOffer[] {
  read ??= shape.parse(JSON.parse(readFileSync(path.join(rootFolder(), 'data', 'offers', 'offers.json'), 'utf8')));
  return read;
}

/** The example as an offer of a municipality: no price, no places, no waiting time, since none is known. */
export const contentOfShipped = ({ key: _, name, purpose, content, target, ...rest }: ShippedOffer): OfferContent => ({
  ...rest,
  organisationId: null,
  name: name.da,
  purpose: purpose.da,
  content: content.da,
  target: target.da,
  seats: null,
  priceOere: null,
  priceSource: null,
  place: null,
  startsWords: null,
  waitingWeeks: null,
});

const told = ['name', 'purpose', 'content', 'target'] as const;
type Told = Pick<Offer, (typeof told)[number]>;

/** The words of an offer in the reader's language: what ships is there in both, what a municipality wrote is in Danish. */
export function wordsOf(offer: Told & Pick<Offer, 'shippedKey'>, lang: Lang): Told {
  const shipped = shippedOffers().find(({ key }) => key === offer.shippedKey);
  const word = (part: (typeof told)[number]): string => {
    const original: Bilingual | undefined = shipped?.[part];
    return original && original.da === offer[part] ? inLang(original, lang) : offer[part];
  };
  return { name: word('name'), purpose: word('purpose'), content: word('content'), target: word('target') };
}
