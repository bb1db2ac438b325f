import { z } from 'zod';
import { field } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { isPNumber, passesCvrCheck, plainNumber } from './cvr.ts';
import { decimalIn } from './decimal.ts';
import { both } from './text.ts';

export const organisationId = () => fields.hiddenId(both('field.company'));

const numberText = (holds: (text: string) => boolean, wrong: Bilingual) =>
  z
    .string()
    .transform(plainNumber)
    .refine(holds, { params: { ...wrong } });

export const cvrNumber = () =>
  field(numberText(passesCvrCheck, both('cvr.wrong')), {
    label: both('company.cvr'),
    help: both('company.cvr.help'),
    control: 'text',
    mandatory: fields.meaning,
    autocomplete: 'off',
  });

export const pNumber = () =>
  field(numberText(isPNumber, both('pNumber.wrong')), {
    label: both('site.pNumber'),
    help: both('site.pNumber.help'),
    control: 'text',
    mandatory: fields.meaning,
    autocomplete: 'off',
  });

export const branchCode = () =>
  field(
    fields.blankAsNone(
      z
        .string()
        .transform(plainNumber)
        .refine((text) => /^\d{6}$/.test(text), { params: { ...both('branchCode.wrong') } })
        .optional(),
    ),
    { label: both('company.branchCode'), help: both('company.branchCode.help'), control: 'text' },
  );

/** A number with a decimal comma, in a box that may be empty. */
export const optionalDecimal = (label: Bilingual, most: number, help?: Bilingual) =>
  field(
    fields.blankAsNone(
      z
        .string()
        .transform((text, ctx) => {
          const read = decimalIn(text);
          if (read !== null && read <= most) return read;
          ctx.addIssue({ code: 'custom', params: { ...both('decimal.wrong', { mest: most }) } });
          return z.NEVER;
        })
        .optional(),
    ),
    { label, control: 'text', ...(help ? { help } : {}) },
  );

/** A whole number in a box that may be empty. */
export const optionalWhole = (label: Bilingual, least: number, most: number, help?: Bilingual) =>
  field(
    fields.blankAsNone(
      z.coerce
        .number()
        .int()
        .refine((one) => one >= least && one <= most, {
          params: { ...both('whole.wrong', { mindst: least, mest: most }) },
        })
        .optional(),
    ),
    { label, control: 'text', ...(help ? { help } : {}) },
  );

export const yesNo = { yes: both('yes'), no: both('no') } as const;
