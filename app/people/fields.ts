import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { field, optionalText, writtenText } from '../kernel/act/field.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

const meaning = { because: 'meaningless-without' } as const;

/** The case an act is about: from the page, never typed. */
export const caseId = () => field(z.uuid(), { label: say('Sagen', 'The case'), control: 'hidden', mandatory: meaning });

export const reason = (label: Bilingual, help?: Bilingual) =>
  field(writtenText(1000), {
    label,
    control: 'textarea',
    mandatory: meaning,
    personal: true,
    ...(help ? { help } : {}),
  });

const notADate = say('Skriv en dato, som findes, fx 24 11 2026', 'Write a date that exists, for example 24 11 2026');

export const plainDate = z
  .string()
  .refine(isPlainDate, { params: notADate })
  .transform((text) => text as PlainDate);

export const date = (label: Bilingual, help?: Bilingual) =>
  field(plainDate, {
    label,
    control: 'date',
    mandatory: meaning,
    missing: say(`Skriv ${label.da.toLowerCase()}`, `Write the ${label.en.toLowerCase()}`),
    ...(help ? { help } : {}),
  });

export const optionalDate = (label: Bilingual, help?: Bilingual) =>
  field(plainDate.optional(), { label, control: 'date', ...(help ? { help } : {}) });

export const optional = (
  label: Bilingual,
  max: number,
  control: 'text' | 'textarea' | 'tel' | 'email' = 'text',
  autocomplete?: string,
) => field(optionalText(max), { label, control, personal: true, ...(autocomplete ? { autocomplete } : {}) });

export const written = (label: Bilingual, max: number, help?: Bilingual) =>
  field(writtenText(max), { label, control: 'text', mandatory: meaning, ...(help ? { help } : {}) });

export const choice = <const T extends readonly [string, ...string[]]>(
  label: Bilingual,
  values: T,
  choices: Record<T[number], Bilingual>,
  help?: Bilingual,
) => field(z.enum(values), { label, control: 'radio', choices, mandatory: meaning, ...(help ? { help } : {}) });
