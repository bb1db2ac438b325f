import { plainDate, toDayNumber } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import { fieldForm, whole } from '../inputs/encode.ts';
import type { InputKind, InputValue } from '../inputs/kinds.ts';
import type { Bool, Break, Condition, Quantity, Query, Relation, Snap, Spells, Where, Which } from './node.ts';

type FieldsOf<V> = V extends string | number | boolean | null | readonly unknown[] ? never : keyof V & string;

/** An input and, where its value has parts, one of them: `ydelse`, `parathed.status`. */
export type Path = {
  [K in InputKind]: [FieldsOf<InputValue<K>>] extends [never] ? K : `${K}.${FieldsOf<InputValue<K>>}`;
}[InputKind];

/** The type of the value at a path. */
export type At<P extends string> = P extends `${infer K}.${infer F}`
  ? K extends InputKind
    ? InputValue<K> extends infer V
      ? F extends keyof V
        ? V[F]
        : never
      : never
    : never
  : P extends InputKind
    ? InputValue<P>
    : never;

type Codes<T> = Extract<T extends readonly (infer U)[] ? U : T, string>;

/** Conditions on an entry, field by field: one of some codes, yes or no, between bounds; `lasts` is a least number of days. */
export type WhereOf<K extends InputKind> = {
  readonly [F in FieldsOf<InputValue<K>>]?: FieldTest<InputValue<K>[F & keyof InputValue<K>]>;
} & { readonly value?: FieldTest<InputValue<K>>; readonly lasts?: number };

type FieldTest<T> = Codes<T> | readonly Codes<T>[] | Extract<T, boolean> | Bounds;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Which entries, and in which window; see {@link Query}. */
export interface Select<K extends InputKind> {
  readonly where?: WhereOf<K>;
  /** First day of the window. */
  readonly from?: Quantity;
  /** First day after the window. */
  readonly until?: Quantity;
  readonly by?: 'start' | 'overlap';
  /** Also what lies ahead: planned talks, agreed offers. */
  readonly ahead?: boolean;
}

// --- yes, no, not known ---

/** All hold. */
export const all = (...of: readonly Bool[]): Bool => (of.length === 1 && of[0] ? of[0] : { op: 'all', of });
/** At least one holds. */
export const any = (...of: readonly Bool[]): Bool => (of.length === 1 && of[0] ? of[0] : { op: 'any', of });
export const not = (of: Bool): Bool => (of.op === 'not' ? of.of : { op: 'not', of });
export const always: Bool = { op: 'const', value: true };
export const never: Bool = { op: 'const', value: false };

/** On the day, the value at the path is one of these codes (or, for a list, contains one of them). */
export function is<P extends Path>(path: P, ...codes: readonly Codes<At<P>>[]): Bool {
  const [kind, field] = split(path);
  return { op: 'has', kind, where: [test(kind, field, codes)] };
}

/** On the day, the value at the path is yes. */
export function yes(path: Path): Bool {
  const [kind, field] = split(path);
  return { op: 'has', kind, where: [{ field, in: [1] }] };
}

/** On the day, the value at the path is recorded as no. */
export function no(path: Path): Bool {
  const [kind, field] = split(path);
  return { op: 'has', kind, where: [{ field, in: [0] }] };
}

/** On the day, something of the kind holds (that meets the conditions). */
export function has<K extends InputKind>(kind: K, where?: WhereOf<K>): Bool {
  return { op: 'has', kind, where: whereOf(kind, where) };
}

/** Yes when something of the kind holds on the day, else not known: for facts that must exist here. */
export const required = (kind: InputKind): Bool => ({ op: 'required', kind });

/** Something of the kind is recorded at all, up to today: yes or no, never not known. */
export const recorded = (kind: InputKind): Bool => ({ op: 'recorded', kind });

/** The quantity is a value: such an event happened, such a fact holds. */
export const exists = (of: Quantity): Bool => ({ op: 'exists', of });

/**
 * An open question for a person: yes or no once somebody has judged it, else not known. With `since`, only an answer given on
 * or after that day counts: what was judged of an earlier event says nothing of this one.
 */
export const ask = (question: string, { since = null }: { since?: Quantity | null } = {}): Bool => ({
  op: 'ask',
  question,
  since,
});

/** A named concept, as the pack in force defines it. */
export const concept = (id: string): Bool => ({ op: 'concept', id });

const compare =
  (relation: Relation) =>
  (a: Quantity | number, b: Quantity | number, label: Words | null = null): Bool => ({
    op: 'compare',
    relation,
    a: quantity(a),
    b: quantity(b),
    label,
  });

/** a is less than b; of days: a lies before b. No when either does not exist. */
export const less = compare('<');
export const atMost = compare('<=');
export const equal = compare('=');
export const atLeast = compare('>=');
export const more = compare('>');
/** The day a lies before the day b. */
export const before = compare('<');
/** The day a is b or lies before it. */
export const onOrBefore = compare('<=');
/** The day a is b or lies after it. */
export const onOrAfter = compare('>=');
/** The day a lies after the day b. */
export const after = compare('>');

/** Today the person has completed at least so many years. Born on 29 February: on 1 March. */
export const ageAtLeast = (years: number): Bool =>
  atLeast(today, birthday(years), { da: `er fyldt ${years} år`, en: `has turned ${years}` });
/** Today the person has completed fewer years. */
export const ageUnder = (years: number): Bool =>
  less(today, birthday(years), { da: `er under ${years} år`, en: `is under ${years}` });

// --- numbers and days ---

export const today: Quantity = { op: 'today' };
export const number = (value: number): Quantity => ({ op: 'number', value });
/** The day 'YYYY-MM-DD'. */
export const day = (iso: string): Quantity => ({ op: 'day', value: toDayNumber(plainDate(iso)) });
export const nothing: Quantity = { op: 'none' };
/** A dated parameter, in its unit, as it stands in the law of the day. */
export const param = (id: string): Quantity => ({ op: 'parameter', id });
/** A named quantity, as the pack in force defines it: a day, a number. */
export const measure = (id: string): Quantity => ({ op: 'measure', id });

/** The number or day at the path, of the entry that holds on the day (the latest begun, when several do). */
export function value(path: Path): Quantity {
  const [kind, field] = split(path);
  return { op: 'field', kind, field };
}

/** First day of the entry of the kind that holds on the day. */
export const startOf = (kind: InputKind): Quantity => ({ op: 'start', kind });
/** First day after the entry of the kind that holds on the day; none while no end is known. */
export const endOf = (kind: InputKind): Quantity => ({ op: 'end', kind });

/** First day of the unbroken time, up to and with today, in which entries that meet the conditions held. */
export function unbrokenSince<K extends InputKind>(kind: K, where: WhereOf<K>, broken: Break): Quantity {
  return { op: 'unbroken', of: [spells(kind, where)], broken };
}

/** The same over several kinds: `unbrokenSinceAny([spells('ydelse', {…}), spells('tilbud', {…})], 'calendar-month')`. */
export const unbrokenSinceAny = (of: readonly Spells[], broken: Break): Quantity => ({ op: 'unbroken', of, broken });
export const spells = <K extends InputKind>(kind: K, where: WhereOf<K> = {}): Spells => ({
  kind,
  where: whereOf(kind, where),
});
/** A quantity that cannot be told because something of the kind is missing: a month's figure among twelve. */
export const missing = (kind: InputKind): Quantity => ({ op: 'unknown', kind });

/** How many entries. */
export const count = <K extends InputKind>(kind: K, select: Select<K> = {}): Quantity => ({
  op: 'count',
  query: query(kind, select),
});
/** The sum of a field over entries. A field that is not known counts as nothing. */
export const sum = <K extends InputKind>(kind: K, field: string, select: Select<K> = {}): Quantity => ({
  op: 'sum',
  query: query(kind, select),
  field: field === 'value' ? whole : field,
});
/** Days in the window on which at least one of the entries holds. */
export const daysCovered = <K extends InputKind>(kind: K, select: Select<K> = {}): Quantity =>
  covered('days', [overlapping(kind, select)]);
/** Calendar weeks (Monday to Sunday) of which at least one day is covered: weeks in part count as whole. */
export const weeksTouched = <K extends InputKind>(kind: K, select: Select<K> = {}): Quantity =>
  covered('weeks', [overlapping(kind, select)]);
/** The same over several kinds, a day or week counted once: `covered('weeks', [overlapping('ydelse', {…}), …])`. All share the window of the first. */
export const covered = (unit: 'days' | 'weeks', of: readonly Query[]): Quantity => ({ op: 'covered', of, unit });
export const overlapping = <K extends InputKind>(kind: K, select: Select<K> = {}): Query =>
  query(kind, { by: 'overlap', ...select });

/** From an entry: its first day (`from`), the first day after it (`to`), or a field. */
const pick =
  (which: (n: number) => Which) =>
  <K extends InputKind>(
    kind: K,
    select: Select<K> & { readonly take?: string; readonly nth?: number } = {},
  ): Quantity => ({
    op: 'pick',
    query: query(kind, select),
    which: which(select.nth ?? 1),
    take: select.take ?? 'from',
  });

/** Of the first entry (or the nth): its first day, or what `take` names. */
export const first = pick((n) => n);
/** Of the latest entry (or the nth from the end): its first day, or what `take` names. */
export const latest = pick((n) => -n);

const shift =
  (unit: 'days' | 'weeks' | 'working-days' | 'bank-days') =>
  (of: Quantity, by: Quantity | number): Quantity => ({
    op: 'shift',
    of,
    by: quantity(by),
    unit,
    rounding: 'last-day-of-month',
  });

/** So many days later (earlier when negative). */
export const plusDays = shift('days');
export const plusWeeks = shift('weeks');
export const plusWorkingDays = shift('working-days');
/** Days on which banks are open (BEK nr. 1710/2024 § 2). */
export const plusBankDays = shift('bank-days');
/**
 * So many months later (earlier when negative): the same date of the month or, when it has none, its last day; with
 * `next-month-first` the first day of the month after.
 */
export const plusMonths = (
  of: Quantity,
  by: Quantity | number,
  rounding: 'last-day-of-month' | 'next-month-first' = 'last-day-of-month',
): Quantity => ({ op: 'shift', of, by: quantity(by), unit: 'months', rounding });
/** The birthday on which the person completes so many years. Born on 29 February: 1 March in other years. */
export const birthday = (years: number): Quantity => plusMonths(value('foedselsdato'), 12 * years, 'next-month-first');

export const snapTo = (of: Quantity, to: Snap): Quantity => ({ op: 'snap', of, to });
export const monthEnd = (of: Quantity): Quantity => snapTo(of, 'month-end');
export const monthStart = (of: Quantity): Quantity => snapTo(of, 'month-start');
export const nextMonthStart = (of: Quantity): Quantity => snapTo(of, 'next-month-start');
/** The Monday of its calendar week. */
export const weekStart = (of: Quantity): Quantity => snapTo(of, 'week-start');
/** The Sunday of its calendar week. */
export const weekEnd = (of: Quantity): Quantity => snapTo(of, 'week-end');

/** Whole units from one day to another; negative when the second lies before the first. */
export const between = (unit: 'days' | 'weeks' | 'months', from: Quantity, to: Quantity): Quantity => ({
  op: 'between',
  unit,
  from,
  to,
});

const arith =
  (fn: '+' | '-' | '*' | '/') =>
  (a: Quantity | number, b: Quantity | number): Quantity => ({ op: 'arith', fn, a: quantity(a), b: quantity(b) });

export const plus = arith('+');
export const minus = arith('-');
export const times = arith('*');
export const per = arith('/');
/** The least of those that exist; none when none does. Of days: the earliest. */
export const least = (...of: readonly (Quantity | number)[]): Quantity => ({
  op: 'extreme',
  which: 'least',
  of: of.map(quantity),
});
/** The greatest of those that exist; none when none does. Of days: the latest. */
export const greatest = (...of: readonly (Quantity | number)[]): Quantity => ({
  op: 'extreme',
  which: 'greatest',
  of: of.map(quantity),
});
export const roundDown = (of: Quantity, step = 1): Quantity => ({ op: 'round', how: 'down', step, of });
export const roundUp = (of: Quantity, step = 1): Quantity => ({ op: 'round', how: 'up', step, of });
/** To the nearest step; a half goes up. */
export const roundNearest = (of: Quantity, step = 1): Quantity => ({ op: 'round', how: 'nearest', step, of });
/** The first, or the second where the first does not exist. */
export const orElse = (a: Quantity, b: Quantity | number): Quantity => ({ op: 'or-else', a, b: quantity(b) });
/** The quantity of the first case that holds. Not known when an earlier case is not known. */
export const choose = (
  cases: readonly (readonly [when: Bool, then: Quantity | number])[],
  otherwise: Quantity | number = nothing,
): Quantity => ({
  op: 'choose',
  cases: cases.map(([when, then]) => [when, quantity(then)] as const),
  otherwise: quantity(otherwise),
});

function quantity(given: Quantity | number): Quantity {
  return typeof given === 'number' ? { op: 'number', value: given } : given;
}

function split(path: string): [InputKind, string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path as InputKind, whole] : [path.slice(0, dot) as InputKind, path.slice(dot + 1)];
}

function query<K extends InputKind>(kind: K, { where, from, until, by = 'start', ahead = false }: Select<K>): Query {
  return { kind, where: whereOf(kind, where), from: from ?? null, until: until ?? null, by, ahead };
}

function whereOf<K extends InputKind>(kind: K, given: WhereOf<K> | undefined): Where {
  return Object.entries(given ?? {}).map(([name, wanted]): Condition => {
    if (name === 'lasts') return { lasts: Number(wanted) };
    return test(kind, name === 'value' ? whole : name, wanted);
  });
}

function test(kind: InputKind, field: string, wanted: unknown): Condition {
  const form = fieldForm(kind, field);
  if (typeof wanted === 'boolean') return { field, in: [wanted ? 1 : 0] };
  if (typeof wanted === 'string' || Array.isArray(wanted)) {
    const codes = typeof wanted === 'string' ? [wanted] : (wanted as readonly string[]);
    const options = form.kind === 'list' ? form.of : form;
    if (options.kind !== 'choice') throw new Error(`${kind} ${field} is no choice`);
    const places = codes.map((code) => {
      const place = options.options.findIndex((option) => option.code === code);
      if (place < 0) throw new Error(`${kind} ${field} has no option ${code}`);
      return place;
    });
    return form.kind === 'list'
      ? { field, anyOf: places.reduce((set, place) => set + 2 ** place, 0) }
      : { field, in: places };
  }
  const { min, max } = wanted as Bounds;
  return { field, min: min ?? null, max: max ?? null };
}
