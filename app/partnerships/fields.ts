import { z } from 'zod';
import { field, optionalText } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields, parseKroner } from '../people/index.ts';
import { both } from './text.ts';

export const partnershipId = () => fields.hiddenId(both('field.partnership'));
export const partyId = () => fields.hiddenId(both('field.party'));
export const invitationId = () => fields.hiddenId(both('field.invitation'));

const people = fields.numberFrom(1, 200, both('field.whole.wrong'), true);
const weekly = fields.numberFrom(1, 60, both('field.hours.wrong'));
const many = fields.numberFrom(0, 100_000, both('field.hours.wrong'));

export const wholeNumber = (label: Bilingual) => field(people, { label, control: 'text', mandatory: fields.meaning });
export const optionalWhole = (label: Bilingual) =>
  field(fields.blankAsNone(people.optional()), { label, control: 'text' });
export const hoursWeek = (label: Bilingual) => field(weekly, { label, control: 'text', mandatory: fields.meaning });
export const optionalHours = (label: Bilingual, help?: Bilingual) =>
  field(fields.blankAsNone(many.optional()), { label, control: 'text', ...(help ? { help } : {}) });

/** "25.000" and "25000,50 kr." in kroner; øre comes out. */
export const optionalKroner = (label: Bilingual, help?: Bilingual) =>
  field(
    fields.blankAsNone(
      z
        .string()
        .refine((text) => parseKroner(text) !== null, { params: both('field.kroner.wrong') })
        .transform((text) => parseKroner(text) ?? 0)
        .optional(),
    ),
    { label, control: 'text', ...(help ? { help } : {}) },
  );

/** What a partnership is about, as it is opened and changed. */
export const termFields = {
  occupationUri: field(optionalText(200), { label: both('terms.occupation'), control: 'hidden' }),
  title: fields.written(both('terms.title'), 120, both('terms.title.help')),
  goal: fields.reason(both('terms.goal'), both('terms.goal.help')),
  occupation: fields.written(both('terms.occupation'), 120, both('terms.occupation.help')),
  seatsMin: wholeNumber(both('terms.seatsMin')),
  seatsMax: optionalWhole(both('terms.seatsMax')),
  infoOn: fields.optionalDate(both('terms.infoOn')),
  infoPlace: fields.optional(both('terms.infoPlace'), 200),
  selectionOn: fields.optionalDate(both('terms.selectionOn'), both('terms.selectionOn.help')),
  workFrom: fields.optionalDate(both('terms.workFrom')),
} as const;
export type GivenTerms = z.output<z.ZodObject<typeof termFields>>;
