import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields, parseKroner } from '../people/index.ts';
import { categoryLabels, lawCategoryLabels } from './labels.ts';
import { measureLabels } from './measures.ts';
import type { LawCategory, OfferCategory } from './offer.ts';
import { type TargetGroup, targetGroups } from './target-groups.ts';
import { both } from './text.ts';

export const offerId = () => fields.hiddenId(both('field.offer'));
export const participationId = () => fields.hiddenId(both('field.participation'));
export const proposalId = () => fields.hiddenId(both('field.proposal'));

const box = (label: Bilingual, help?: Bilingual) => ({ label, control: 'text' as const, ...(help ? { help } : {}) });

/** A number that may be left out; an empty box is none. */
export function optionalWhole(label: Bilingual, { min = 1, max = 9999, help }: Limits = {}) {
  const whole = z
    .string()
    .trim()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      params: both('number.wrong'),
    })
    .transform(Number);
  return field(fields.blankAsNone(asText(whole).optional()), box(label, help));
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly help?: Bilingual;
}

/** With a comma or a full stop: "7,5". */
export function optionalHours(label: Bilingual) {
  const hours = z
    .string()
    .trim()
    .refine((text) => /^\d{1,2}(?:[.,]\d)?$/.test(text), { params: both('number.wrong.decimal') })
    .transform((text) => Number(text.replace(',', '.')));
  return field(fields.blankAsNone(asText(hours).optional()), box(label));
}

/** Kroner as people write them; it comes out as øre. */
export function optionalKroner(label: Bilingual, help: Bilingual) {
  const kroner = z.string().transform((text, ctx): number => {
    const read = parseKroner(text);
    if (read !== null) return read;
    ctx.addIssue({ code: 'custom', params: both('number.wrong.price') });
    return z.NEVER;
  });
  return field(fields.blankAsNone(asText(kroner).optional()), box(label, help));
}

/** A program may send a number where a form sends text. */
const asText = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);

/** What an offer says: the same fields to add it and to change it. */
export const offerFields = {
  name: fields.written(both('offer.name'), 120),
  category: fields.choice<OfferCategory>(both('offer.category'), categoryLabels),
  lawCategory: fields.optionalChoice<LawCategory>(both('offer.law'), lawCategoryLabels, {
    help: both('offer.law.help'),
    control: 'select',
  }),
  purpose: fields.written(both('offer.purpose'), 300),
  content: fields.reason(both('offer.content')),
  target: fields.written(both('offer.target'), 300),
  targetGroups: fields.optionalSeveral<TargetGroup>(both('offer.groups'), targetGroups, both('offer.groups.help')),
  organisationId: fields.optionalChosen(both('offer.provider'), both('offer.provider.help')),
  place: fields.optional(both('offer.place'), 200),
  startsWords: fields.optional(both('offer.starts'), 200, 'text', { help: both('offer.starts.help') }),
  weeks: optionalWhole(both('offer.weeks'), { max: 260 }),
  hoursWeek: optionalHours(both('offer.hours')),
  seats: optionalWhole(both('offer.seats'), { min: 0 }),
  waitingWeeks: optionalWhole(both('offer.waiting'), { min: 0, max: 260 }),
  price: optionalKroner(both('offer.price'), both('offer.price.help')),
  priceSource: fields.optional(both('offer.source'), 300),
  withCompany: fields.tick(both('offer.company')),
  evidenceKey: fields.optionalChoice(both('offer.evidence'), measureLabels, {
    help: both('offer.evidence.help'),
    control: 'select',
  }),
};
