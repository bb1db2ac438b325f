import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { type Design, designs } from './designs.ts';
import type { Direction, EvidenceGroup } from './finding.ts';
import { directionLabels, groupLabels, type MeasureKey, measureLabels } from './labels.ts';
import { both } from './text.ts';

export const findingId = () => fields.hiddenId(both('field.finding'));

const asText = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), schema);

/** With a comma or a full stop, below nothing too: "-7,5". */
function optionalDecimal(label: Bilingual, help?: Bilingual) {
  const decimal = z
    .string()
    .trim()
    .refine((text) => /^-?\d{1,9}(?:[.,]\d{1,4})?$/.test(text), { params: both('number.wrong') })
    .transform((text) => Number(text.replace(',', '.')));
  return field(fields.blankAsNone(asText(decimal).optional()), { label, control: 'text', ...(help ? { help } : {}) });
}

function optionalYear(label: Bilingual) {
  const year = z
    .string()
    .trim()
    .refine((text) => /^(?:19|20)\d{2}$/.test(text), { params: both('year.wrong') })
    .transform(Number);
  return field(fields.blankAsNone(asText(year).optional()), { label, control: 'text' });
}

/** A page that a reader can be sent to: never a script or a file. */
function optionalLink(label: Bilingual, help: Bilingual) {
  const link = z
    .string()
    .trim()
    .max(500)
    .refine((text) => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text), { params: both('link.wrong') });
  return field(fields.blankAsNone(link.optional()), { label, control: 'text', help });
}

/** What a finding says: the same fields to add it and to change it. */
export const findingFields = {
  measure: fields.choice<MeasureKey>(both('measure'), measureLabels, { control: 'select' }),
  groups: fields.several<EvidenceGroup>(both('groups'), groupLabels, { missing: both('groups.missing') }),
  effect: fields.written(both('effect'), 300, both('effect.help')),
  direction: fields.choice<Direction>(both('direction'), directionLabels),
  sizeLow: optionalDecimal(both('low'), both('low.help')),
  sizeHigh: optionalDecimal(both('high')),
  unit: fields.optional(both('unit'), 80, 'text', { help: both('unit.help') }),
  horizon: fields.optional(both('horizon'), 80),
  design: fields.choice<Design>(both('design'), designs),
  study: fields.written(both('study'), 200, both('study.help')),
  year: optionalYear(both('year')),
  link: optionalLink(both('link'), both('link.help')),
  seen: fields.tick(both('seen'), both('seen.help')),
  caveat: fields.optional(both('caveat'), 300, 'textarea'),
};
