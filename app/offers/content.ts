import type { z } from 'zod';
import { effectsOf } from '../evidence/index.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { offerFields } from './fields.ts';
import { lawCategoriesOf, type OfferContent } from './offer.ts';
import { both } from './text.ts';

type Typed = z.output<z.ZodObject<typeof offerFields>>;

/** What somebody typed, as an offer keeps it. */
export const contentOf = (given: Typed): OfferContent => ({
  organisationId: given.organisationId ?? null,
  category: given.category,
  lawCategory: given.lawCategory ?? null,
  name: given.name,
  purpose: given.purpose,
  content: given.content,
  target: given.target,
  targetGroups: given.targetGroups,
  weeks: given.weeks ?? null,
  hoursWeek: given.hoursWeek ?? null,
  seats: given.seats ?? null,
  priceOere: given.price ?? null,
  priceSource: given.priceSource ?? null,
  place: given.place ?? null,
  startsWords: given.startsWords ?? null,
  waitingWeeks: given.waitingWeeks ?? null,
  withCompany: given.withCompany === true,
  evidenceKey: given.evidenceKey ?? null,
});

interface Beside {
  /** Names of the other offers of the catalogue. */
  readonly names: readonly string[];
  readonly providers: readonly { readonly id: string }[];
}

/** What is wrong with the content of an offer; null when nothing is. */
export function contentFault(content: OfferContent, { names, providers }: Beside): Refusal | null {
  const at = (
    field: string,
    code: string,
    key: 'add.refused.name' | 'add.refused.law' | 'add.refused.noLaw' | 'add.refused.source' | 'refused.gone',
  ) => refuse(code, both(key), { [field]: both(key) });
  if (names.some((name) => name.toLowerCase() === content.name.toLowerCase()))
    return at('name', 'name-taken', 'add.refused.name');
  const lawful = lawCategoriesOf[content.category];
  if (content.lawCategory === null && lawful.length > 0) return at('lawCategory', 'no-law', 'add.refused.noLaw');
  if (content.lawCategory !== null && !lawful.includes(content.lawCategory))
    return at('lawCategory', 'other-law', 'add.refused.law');
  if (content.priceOere !== null && content.priceSource === null)
    return at('priceSource', 'no-source', 'add.refused.source');
  if (content.evidenceKey !== null && effectsOf(content.evidenceKey).length === 0)
    return at('evidenceKey', 'no-evidence', 'refused.gone');
  if (content.organisationId !== null && !providers.some(({ id }) => id === content.organisationId))
    return at('organisationId', 'no-provider', 'refused.gone');
  return null;
}
