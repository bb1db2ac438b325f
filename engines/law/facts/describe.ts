import { isPlainDate, partsOf } from '../dates/index.ts';
import { type FactKind, type FactValue, factKinds } from './kinds.ts';
import type { Form } from './shape.ts';

type Lang = 'da' | 'en';

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** The fact in plain words: 'Ydelse: kontanthjælp', 'Sygemelding: delvist sygemeldt, første fraværsdag 3. marts 2026'. */
export function describeFact<K extends FactKind>(kind: K, value: FactValue<K>, lang: Lang): string {
  const { name, shape } = factKinds[kind];
  return `${name[lang]}: ${describeValue(shape.form, value, lang)}`;
}

/** The value alone in plain words: 'kontanthjælp'. */
export function describeFactValue<K extends FactKind>(kind: K, value: FactValue<K>, lang: Lang): string {
  return describeValue(factKinds[kind].shape.form, value, lang);
}

/** Any value of a form in plain words; empty when it is not known or does not apply. */
export function describeValue(form: Form, value: unknown, lang: Lang): string {
  switch (form.kind) {
    case 'choice':
      return form.options.find(({ code }) => code === value)?.label[lang] ?? '';
    case 'date':
      return isPlainDate(value) ? dateInWords(value, lang) : '';
    case 'yes-no':
      return yesOrNo(value === true, lang);
    case 'number':
      return typeof value === 'number' ? numberInWords(value, lang) : '';
    case 'text':
      return typeof value === 'string' ? value : '';
    case 'optional':
      return value === null ? '' : describeValue(form.of, value, lang);
    case 'list':
      return Array.isArray(value)
        ? listInWords(
            value.map((part) => describeValue(form.of, part, lang)),
            lang,
          )
        : '';
    case 'fields':
      return fieldsInWords(form, value, lang);
  }
}

/** A chosen option speaks for itself; every other part is told with its label, and what is not known is left out. */
function fieldsInWords(form: Extract<Form, { kind: 'fields' }>, value: unknown, lang: Lang): string {
  const parts = new Map<string, unknown>(Object.entries(value ?? {}));
  const told = Object.entries(form.fields).flatMap(([name, { label, form: part }]) => {
    const words = describeValue(part, parts.get(name), lang);
    if (words === '') return [];
    return part.kind === 'choice' ? [words] : [`${label[lang]}${needsColon(part) ? ':' : ''} ${words}`];
  });
  return told.join(', ');
}

function needsColon(form: Form): boolean {
  return form.kind === 'optional' ? needsColon(form.of) : form.kind === 'yes-no' || form.kind === 'number';
}

function listInWords(parts: readonly string[], lang: Lang): string {
  const and = lang === 'da' ? ' og ' : ' and ';
  if (parts.length === 0) return lang === 'da' ? 'intet' : 'nothing';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

function yesOrNo(value: boolean, lang: Lang): string {
  if (lang === 'da') return value ? 'ja' : 'nej';
  return value ? 'yes' : 'no';
}

function numberInWords(value: number, lang: Lang): string {
  const text = String(Math.round(value * 100) / 100);
  return lang === 'da' ? text.replace('.', ',') : text;
}

/** 5. januar 2026; 5 January 2026 */
export function dateInWords(value: Parameters<typeof partsOf>[0], lang: Lang): string {
  const { year, month, day } = partsOf(value);
  const name = months[lang][month - 1] ?? '';
  return lang === 'da' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}
