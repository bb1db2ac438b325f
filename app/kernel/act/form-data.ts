import type { z } from 'zod';
import type { AnyAct } from './act.ts';
import { fieldMeta } from './field.ts';

export type RawForm = Readonly<Record<string, string | readonly string[]>>;

const one = (form: RawForm, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' ? value : value?.[0];
};
const many = (form: RawForm, name: string): readonly string[] => {
  const value = form[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

const pad = (text: string, length: number) => (/^\d+$/.test(text) ? text.padStart(length, '0') : text);

/** Three boxes make one date; what cannot be a date is passed on as typed, so that it can be shown again. */
function dateFrom(form: RawForm, name: string): string | undefined {
  const whole = one(form, name);
  if (whole !== undefined) return whole === '' ? undefined : whole;
  const [day, month, year] = ['day', 'month', 'year'].map((part) => (one(form, `${name}.${part}`) ?? '').trim());
  if (!day && !month && !year) return undefined;
  return `${pad(year ?? '', 4)}-${pad(month ?? '', 2)}-${pad(day ?? '', 2)}`;
}

/** What a web form sends, turned into the input of an act. Only the act's own fields are read. */
export function inputFromForm(act: AnyAct, form: RawForm): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(act.input.shape as Record<string, z.ZodType>)) {
    const control = fieldMeta(schema)?.control;
    let value: unknown;
    if (control === 'date') value = dateFrom(form, name);
    else if (control === 'checkbox') value = one(form, name) !== undefined;
    else if (control === 'checkboxes') value = many(form, name);
    else value = one(form, name)?.replaceAll('\r\n', '\n');
    if (value !== undefined && value !== '') input[name] = value;
  }
  return input;
}
