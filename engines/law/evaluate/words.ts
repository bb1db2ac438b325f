import { fromDayNumber } from '../dates/index.ts';
import { dateInWords, describeValue } from '../facts/describe.ts';
import type { Words } from '../facts/shape.ts';
import { isValue } from '../inputs/encode.ts';
import { type InputKind, inputKinds } from '../inputs/kinds.ts';
import type { EncodedEntry } from '../inputs/record.ts';
import type { Quantity, Relation, Snap } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import type { Unit } from '../rules/rule.ts';

type Lang = keyof Words;

const both = (make: (lang: Lang) => string): Words => ({ da: make('da'), en: make('en') });

/** 5. januar 2026 */
export const dayInWords = (day: number): Words => both((lang) => dateInWords(fromDayNumber(day), lang));

/** 'Ydelse: kontanthjælp (fra 5. januar 2026)' */
export function entryInWords(kind: InputKind, { from, to, source }: EncodedEntry): Words {
  const { name, shape, valid } = inputKinds[kind];
  return both((lang) => {
    const told = describeValue(shape.form, source.value, lang);
    const days = periodInWords(valid, from, to, lang);
    return `${name[lang]}${told === '' ? '' : `: ${told}`}${days === '' ? '' : ` (${days})`}`;
  });
}

function periodInWords(valid: 'moment' | 'interval' | 'once', from: number, to: number, lang: Lang): string {
  if (valid === 'once' || !Number.isFinite(from)) return '';
  const first = dateInWords(fromDayNumber(from), lang);
  if (valid === 'moment') return first;
  if (!Number.isFinite(to)) return lang === 'da' ? `fra ${first}` : `from ${first}`;
  const last = dateInWords(fromDayNumber(to - 1), lang);
  return lang === 'da' ? `${first} til ${last}` : `${first} to ${last}`;
}

export const notSaid = (kind: InputKind): Words =>
  both((lang) => `${inputKinds[kind].name[lang]}: ${lang === 'da' ? 'ikke oplyst' : 'not known'}`);

export const notRecorded = (kind: InputKind): Words =>
  both((lang) => `${inputKinds[kind].name[lang]}: ${lang === 'da' ? 'nej' : 'no'}`);

const relations: Readonly<Record<Relation, { readonly day: Words; readonly number: Words }>> = {
  '<': { day: { da: 'ligger før', en: 'lies before' }, number: { da: 'er under', en: 'is under' } },
  '<=': { day: { da: 'ligger senest', en: 'lies no later than' }, number: { da: 'er højst', en: 'is at most' } },
  '=': { day: { da: 'er', en: 'is' }, number: { da: 'er', en: 'is' } },
  '>=': { day: { da: 'ligger tidligst', en: 'lies no earlier than' }, number: { da: 'er mindst', en: 'is at least' } },
  '>': { day: { da: 'ligger efter', en: 'lies after' }, number: { da: 'er over', en: 'is over' } },
};

export const relationInWords = (relation: Relation, day: boolean): Words => relations[relation][day ? 'day' : 'number'];

/** Whether a quantity is a day. */
export function isDay(node: Quantity, book: LawBook): boolean {
  switch (node.op) {
    case 'day':
    case 'today':
    case 'start':
    case 'end':
    case 'unbroken':
    case 'shift':
    case 'snap':
      return true;
    case 'field':
      return fieldIsDay(node.kind, node.field);
    case 'pick':
      return (
        node.take === 'from' ||
        node.take === 'to' ||
        fieldIsDay(node.query.kind, node.take === 'value' ? '' : node.take)
      );
    case 'extreme':
      return node.of.some((part) => isDay(part, book));
    case 'or-else':
      return isDay(node.a, book) || isDay(node.b, book);
    case 'choose':
      return node.cases.some(([, then]) => isDay(then, book)) || isDay(node.otherwise, book);
    case 'measure':
      return book.measures.get(node.id)?.isDay ?? false;
    default:
      return false;
  }
}

function fieldIsDay(kind: InputKind, field: string): boolean {
  const { form } = inputKinds[kind].shape;
  const part = form.kind === 'fields' ? form.fields[field]?.form : form;
  return part?.kind === 'date' || (part?.kind === 'optional' && part.of.kind === 'date');
}

/** What a quantity is, in words: 'seks måneder efter første henvendelse om hjælp'. */
export function quantityInWords(node: Quantity, book: LawBook): Words {
  const of = (part: Quantity) => quantityInWords(part, book);
  switch (node.op) {
    case 'number':
      return both(() => String(node.value));
    case 'day':
      return dayInWords(node.value);
    case 'none':
      return { da: 'intet', en: 'nothing' };
    case 'unknown':
      return both((lang) => lower(inputKinds[node.kind].name[lang]));
    case 'today':
      return { da: 'i dag', en: 'today' };
    case 'parameter':
      return { da: `lovens tal (${node.id})`, en: `the law’s figure (${node.id})` };
    case 'field':
      return fieldInWords(node.kind, node.field);
    case 'start':
      return both(
        (lang) => `${lang === 'da' ? 'begyndelsen af' : 'the beginning of'} ${lower(inputKinds[node.kind].name[lang])}`,
      );
    case 'end':
      return both(
        (lang) => `${lang === 'da' ? 'slutningen af' : 'the end of'} ${lower(inputKinds[node.kind].name[lang])}`,
      );
    case 'unbroken':
      return both(
        (lang) =>
          `${lang === 'da' ? 'begyndelsen af den sammenhængende tid med' : 'the beginning of the unbroken time with'} ${lower(node.of.map(({ kind }) => inputKinds[kind].name[lang]).join(', '))}`,
      );
    case 'count':
      return both(
        (lang) => `${lang === 'da' ? 'antal' : 'number of'}: ${lower(inputKinds[node.query.kind].name[lang])}`,
      );
    case 'sum':
      return both(
        (lang) => `${lang === 'da' ? 'summen af' : 'the sum of'} ${lower(inputKinds[node.query.kind].name[lang])}`,
      );
    case 'covered':
      return both(
        (lang) =>
          `${node.unit === 'days' ? (lang === 'da' ? 'dage' : 'days') : lang === 'da' ? 'uger' : 'weeks'}: ${lower(node.of.map(({ kind }) => inputKinds[kind].name[lang]).join(', '))}`,
      );
    case 'pick':
      return both((lang) => {
        const which = node.which > 0 ? (lang === 'da' ? 'første' : 'first') : lang === 'da' ? 'seneste' : 'latest';
        return `${which} ${lower(inputKinds[node.query.kind].name[lang])}`;
      });
    case 'shift':
      return shiftInWords(node, book);
    case 'snap':
      return both((lang) => `${snaps[node.to][lang]} ${of(node.of)[lang]}`);
    case 'between':
      return both(
        (lang) =>
          `${units[node.unit][lang]} ${lang === 'da' ? 'fra' : 'from'} ${of(node.from)[lang]} ${lang === 'da' ? 'til' : 'to'} ${of(node.to)[lang]}`,
      );
    case 'arith':
      return both(
        (lang) => `${of(node.a)[lang]} ${{ '+': '+', '-': '−', '*': '×', '/': '/' }[node.fn]} ${of(node.b)[lang]}`,
      );
    case 'extreme':
      return both(
        (lang) =>
          `${node.which === 'least' ? (lang === 'da' ? 'det første/mindste af' : 'the first/least of') : lang === 'da' ? 'det sidste/største af' : 'the last/greatest of'} ${node.of.map((part) => of(part)[lang]).join(', ')}`,
      );
    case 'round':
      return both((lang) => `${of(node.of)[lang]}, ${lang === 'da' ? 'afrundet' : 'rounded'}`);
    case 'or-else':
      return both((lang) => `${of(node.a)[lang]} ${lang === 'da' ? 'eller ellers' : 'or else'} ${of(node.b)[lang]}`);
    case 'choose':
      return { da: 'det, der passer på situationen', en: 'what fits the situation' };
    case 'measure':
      return book.measures.get(node.id)?.name ?? { da: node.id, en: node.id };
  }
}

function shiftInWords(node: Extract<Quantity, { op: 'shift' }>, book: LawBook): Words {
  return both((lang) => {
    const size = node.by.op === 'number' ? Math.abs(node.by.value) : quantityInWords(node.by, book)[lang];
    const earlier = node.by.op === 'number' && node.by.value < 0;
    const word = earlier ? (lang === 'da' ? 'før' : 'before') : lang === 'da' ? 'efter' : 'after';
    return `${size} ${units[node.unit][lang]} ${word} ${quantityInWords(node.of, book)[lang]}`;
  });
}

function fieldInWords(kind: InputKind, field: string): Words {
  const { name, shape } = inputKinds[kind];
  const label = shape.form.kind === 'fields' ? shape.form.fields[field]?.label : undefined;
  return both((lang) => (label === undefined ? lower(name[lang]) : `${lower(name[lang])}, ${label[lang]}`));
}

const units = {
  days: { da: 'dage', en: 'days' },
  weeks: { da: 'uger', en: 'weeks' },
  months: { da: 'måneder', en: 'months' },
  'working-days': { da: 'hverdage', en: 'working days' },
  'bank-days': { da: 'bankdage', en: 'bank days' },
} as const;

const snaps: Readonly<Record<Snap, Words>> = {
  'month-start': { da: 'den første i måneden for', en: 'the first of the month of' },
  'month-end': { da: 'slutningen af måneden for', en: 'the end of the month of' },
  'next-month-start': { da: 'den første i måneden efter', en: 'the first of the month after' },
  'week-start': { da: 'begyndelsen af ugen for', en: 'the beginning of the week of' },
  'week-end': { da: 'slutningen af ugen for', en: 'the end of the week of' },
  'year-start': { da: 'begyndelsen af året for', en: 'the beginning of the year of' },
  'year-end': { da: 'slutningen af året for', en: 'the end of the year of' },
};

/** A value with its unit: 'ni uger', '1.250,50 kr.', '5. januar 2026'. */
export function valueInWords(value: number, unit: Unit | undefined, labels: readonly Words[] | undefined): Words {
  if (!isValue(value)) return { da: 'ikke kendt', en: 'not known' };
  if (unit === 'day') return dayInWords(value);
  if (unit === 'code') return labels?.[value] ?? { da: String(value), en: String(value) };
  if (unit === 'oere')
    return { da: `${told('da', value / 100, true)} kr.`, en: `DKK ${told('en', value / 100, true)}` };
  const word = unit === undefined ? undefined : valueUnits[unit];
  const one = value === 1;
  return both((lang) => {
    const text = told(lang, value, false);
    return word === undefined ? text : `${text} ${word[one ? 'one' : 'many'][lang]}`.trim();
  });
}

const valueUnits: Readonly<Partial<Record<Unit, { readonly one: Words; readonly many: Words }>>> = {
  days: { one: { da: 'dag', en: 'day' }, many: { da: 'dage', en: 'days' } },
  weeks: { one: { da: 'uge', en: 'week' }, many: { da: 'uger', en: 'weeks' } },
  months: { one: { da: 'måned', en: 'month' }, many: { da: 'måneder', en: 'months' } },
  years: { one: { da: 'år', en: 'year' }, many: { da: 'år', en: 'years' } },
  hours: { one: { da: 'time', en: 'hour' }, many: { da: 'timer', en: 'hours' } },
  percent: { one: { da: 'procent', en: 'per cent' }, many: { da: 'procent', en: 'per cent' } },
  persons: { one: { da: 'person', en: 'person' }, many: { da: 'personer', en: 'persons' } },
  fte: { one: { da: 'årsværk', en: 'FTE' }, many: { da: 'årsværk', en: 'FTE' } },
  times: { one: { da: 'gang', en: 'time' }, many: { da: 'gange', en: 'times' } },
};

const formats = {
  da: { plain: numberFormat('da-DK', 0), money: numberFormat('da-DK', 2) },
  en: { plain: numberFormat('en-GB', 0), money: numberFormat('en-GB', 2) },
};

function numberFormat(locale: string, least: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: 2 });
}

/** Whole amounts without decimals, others with two. */
function told(lang: Lang, value: number, money: boolean): string {
  return formats[lang][money && value % 1 !== 0 ? 'money' : 'plain'].format(value);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
