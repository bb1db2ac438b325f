import type { FormValues } from './form-context.ts';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const dateFieldNames = (name: string) => ({ day: `${name}.day`, month: `${name}.month`, year: `${name}.year` });

/**
 * Reads the three inputs of a `DateField` from a sent form: nothing when all are empty, else `2026-11-24` — or as near
 * to it as what was typed comes (`2026-13-4x`), so that whoever checks plain dates can refuse it.
 */
export function readDateField(values: FormValues, name: string): string | undefined {
  const names = dateFieldNames(name);
  const [day, month, year] = [names.day, names.month, names.year].map((part) => textOf(values[part]).trim());
  if (!day && !month && !year) return undefined;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}

/** What the three inputs show: what was typed, else the parts of a plain date. */
export function datePartsOf(values: FormValues, name: string, date: string | undefined): DateParts {
  const names = dateFieldNames(name);
  if (values[names.day] !== undefined || values[names.month] !== undefined || values[names.year] !== undefined) {
    return { day: textOf(values[names.day]), month: textOf(values[names.month]), year: textOf(values[names.year]) };
  }
  const [year = '', month = '', day = ''] = (textOf(values[name]) || date || '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function textOf(value: FormValues[string]): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
