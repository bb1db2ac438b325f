import { addDays, isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { field, type Mandatory, optionalText, type Paragraph, writtenText } from '../kernel/act/field.ts';
import { parseCpr } from '../kernel/crypto/cpr.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { cprNumbersIn } from '../kernel/text/hints/cpr.ts';
import { both } from './text.ts';

export const meaning = { because: 'meaningless-without' } as const;
export const demandedBy = (paragraph: Paragraph): Mandatory => ({ because: 'law', ...paragraph });

/** An id from the page, never typed. */
export const hiddenId = (label: Bilingual) => field(z.uuid(), { label, control: 'hidden', mandatory: meaning });

/** The case an act is about. */
export const caseId = () => hiddenId(both('field.case'));

/** The history is read by many: what people write may hold no CPR number. */
export const holdsCpr = (text: string): boolean => cprNumbersIn(text).length > 0;

const noCpr = { params: both('text.refused.cpr') };
const withoutCpr = (text: string | undefined): boolean => text === undefined || !holdsCpr(text);

/** A text from the page, never typed. */
export const hiddenText = (label: Bilingual, max: number) =>
  field(z.string().max(max).refine(withoutCpr, noCpr), { label, control: 'hidden', mandatory: meaning });

interface Extra {
  readonly help?: Bilingual;
  readonly mandatory?: Mandatory;
}

export const reason = (label: Bilingual, help?: Bilingual) =>
  field(writtenText(1000).refine(withoutCpr, noCpr), {
    label,
    control: 'textarea',
    mandatory: meaning,
    personal: true,
    ...(help ? { help } : {}),
  });

export const optionalReason = (label: Bilingual, help?: Bilingual) =>
  field(optionalText(1000).refine(withoutCpr, noCpr), {
    label,
    control: 'textarea',
    personal: true,
    ...(help ? { help } : {}),
  });

export const plainDate = z
  .string()
  .refine(isPlainDate, { params: both('date.wrong') })
  .transform((text) => text as PlainDate);

export const date = (label: Bilingual, { help, mandatory = meaning }: Extra = {}) =>
  field(plainDate, { label, control: 'date', mandatory, ...(help ? { help } : {}) });

export const optionalDate = (label: Bilingual, help?: Bilingual) =>
  field(plainDate.optional(), { label, control: 'date', ...(help ? { help } : {}) });

/** People say "to and including"; what is stored ends with the first day after. */
export const dayAfter = (last: PlainDate | undefined): PlainDate | null => (last ? addDays(last, 1) : null);

export const optional = (
  label: Bilingual,
  max: number,
  control: 'text' | 'textarea' | 'tel' | 'email' = 'text',
  { help, autocomplete }: { help?: Bilingual; autocomplete?: string } = {},
) =>
  field(optionalText(max).refine(withoutCpr, noCpr), {
    label,
    control,
    personal: true,
    ...(help ? { help } : {}),
    ...(autocomplete ? { autocomplete } : {}),
  });

export const written = (label: Bilingual, max: number, help?: Bilingual) =>
  field(writtenText(max).refine(withoutCpr, noCpr), {
    label,
    control: 'text',
    personal: true,
    mandatory: meaning,
    ...(help ? { help } : {}),
  });

/** A name or id that another system gave: ten digits in a row are no CPR number there. A whole number is refused all the same. */
export const foreignId = (label: Bilingual, max: number, help?: Bilingual) =>
  field(
    writtenText(max).refine((text) => !parseCpr(text).ok, noCpr),
    { label, control: 'text', mandatory: meaning, ...(help ? { help } : {}) },
  );

const phoneShape = /^(?:\+[0-9]{6,15}|[0-9]{8})$/;
const phoneText = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .refine((text) => phoneShape.test(text), { params: both('contact.wrong.phone') });
const emailText = z
  .string()
  .trim()
  .max(200)
  .refine((text) => z.email().safeParse(text).success, { params: both('contact.wrong.email') })
  .refine(withoutCpr, noCpr);

/** An empty box is no answer. */
export const blankAsNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

export const optionalPhone = (label: Bilingual) =>
  field(blankAsNone(phoneText.optional()), { label, control: 'tel', autocomplete: 'tel', personal: true });
export const optionalEmail = (label: Bilingual) =>
  field(blankAsNone(emailText.optional()), { label, control: 'email', autocomplete: 'email', personal: true });
export const optionalPostcode = (label: Bilingual) =>
  field(
    blankAsNone(
      z
        .string()
        .trim()
        .refine((text) => /^\d{4}$/.test(text), { params: both('register.refused.postcode') })
        .optional(),
    ),
    { label, control: 'text', personal: true },
  );
export const phone = (label: Bilingual) => field(phoneText, { label, control: 'tel', mandatory: meaning });
export const email = (label: Bilingual) => field(emailText, { label, control: 'email', mandatory: meaning });

type Labels<T extends string> = Readonly<Record<T, Bilingual>>;
const keysOf = <T extends string>(labels: Labels<T>) => Object.keys(labels) as [T, ...T[]];

export const choice = <T extends string>(
  label: Bilingual,
  choices: Labels<T>,
  { help, mandatory = meaning, control = 'radio' }: Extra & { control?: 'radio' | 'select' } = {},
) => field(z.enum(keysOf(choices)), { label, control, choices, mandatory, ...(help ? { help } : {}) });

export const optionalChoice = <T extends string>(
  label: Bilingual,
  choices: Labels<T>,
  { help, control = 'radio' }: { help?: Bilingual; control?: 'radio' | 'select' } = {},
) =>
  field(blankAsNone(z.enum(keysOf(choices)).optional()), {
    label,
    control,
    choices,
    ...(help ? { help } : {}),
  });

/** One or more of a list. One tick may come as plain text. */
export const several = <T extends string>(
  label: Bilingual,
  choices: Labels<T>,
  { help, missing }: { help?: Bilingual; missing: Bilingual },
) =>
  field(
    z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.enum(keysOf(choices))).min(1)),
    {
      label,
      control: 'checkboxes',
      choices,
      mandatory: meaning,
      missing,
      ...(help ? { help } : {}),
    },
  );

export const optionalSeveral = <T extends string>(label: Bilingual, choices: Labels<T>, help?: Bilingual) =>
  field(
    z.preprocess(
      (value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value),
      z.array(z.enum(keysOf(choices))),
    ),
    { label, control: 'checkboxes', choices, ...(help ? { help } : {}) },
  );

/** A number chosen from a list that depends on the case; a form sends it as text. */
export const number = (label: Bilingual) =>
  field(z.coerce.number().int(), { label, control: 'select', mandatory: meaning });
export const optionalNumber = (label: Bilingual, help?: Bilingual) =>
  field(blankAsNone(z.coerce.number().int().optional()), { label, control: 'select', ...(help ? { help } : {}) });

/** A number as typed: "12,5" and "12.5" are the same; half a decimal is kept. */
export const numberFrom = (least: number, most: number, wrong: Bilingual, whole = false) =>
  z
    .union([z.string(), z.number()])
    .transform((typed) => Number(String(typed).trim().replace(',', '.')))
    .refine((n) => n >= least && n <= most && (!whole || Number.isInteger(n)), { params: wrong })
    .transform((n) => Math.round(n * 10) / 10);

export const tick = (label: Bilingual, help?: Bilingual) =>
  field(z.boolean().optional(), { label, control: 'checkbox', ...(help ? { help } : {}) });

/** A row chosen from a list that depends on the case; an empty choice is none. */
export const chosen = (label: Bilingual, { help, mandatory = meaning }: Extra = {}) =>
  field(z.uuid(), { label, control: 'select', mandatory, ...(help ? { help } : {}) });
export const optionalChosen = (label: Bilingual, help?: Bilingual) =>
  field(blankAsNone(z.uuid().optional()), { label, control: 'select', ...(help ? { help } : {}) });

/** A CPR or replacement number as typed. It comes out as an object that shows itself masked wherever it is written. */
export const cprNumber = (label: Bilingual, mandatory: Mandatory = meaning) =>
  field(
    z.string().transform((text, ctx) => {
      const read = parseCpr(text);
      if (read.ok) return read;
      ctx.addIssue({ code: 'custom', params: { ...read.text } });
      return z.NEVER;
    }),
    { label, control: 'text', mandatory, personal: true, autocomplete: 'off' },
  );

/** An id the page gives a form besides the case ("/handling/change-staff?staffId=…"); null when there is none. */
export const givenId = (given: Readonly<Record<string, unknown>> | undefined, name: string): string | null => {
  const found = z.uuid().safeParse(given?.[name]);
  return found.success ? found.data : null;
};
