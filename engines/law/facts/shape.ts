import type { PlainDate } from '../dates/index.ts';

/** A text in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

/** One value that a choice allows. `until` is the first day on which the law no longer knows it. */
export interface Option {
  readonly code: string;
  readonly label: Words;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/** One named part of a value. */
export interface Field {
  readonly label: Words;
  readonly form: Form;
}

/** What a value looks like, as data: validated, described, shown as a table and drawn as a form from this alone. */
export type Form =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly decimals: number }
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly hint: Words }
  | { readonly kind: 'list'; readonly of: Form }
  | { readonly kind: 'optional'; readonly of: Form }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Field>> };

/** A form together with the type of the values that it allows. */
export interface Shape<T> {
  readonly form: Form;
  /** Never set: carries the type for {@link ValueOf}. */
  readonly type?: T;
}

/** The type of the values that a shape allows. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

type OptionWords = Words & { readonly from?: PlainDate; readonly until?: PlainDate };

/** One of a closed set of codes. */
export function choice<const O extends Readonly<Record<string, OptionWords>>>(options: O): Shape<keyof O & string> {
  const list = Object.entries(options).map(([code, { da, en, ...period }]) => ({ code, label: { da, en }, ...period }));
  return { form: { kind: 'choice', options: list } };
}

/** A date 'YYYY-MM-DD'. */
export const date: Shape<PlainDate> = { form: { kind: 'date' } };

/** True or false. */
export const yesNo: Shape<boolean> = { form: { kind: 'yes-no' } };

/** A number from min to max, both allowed, with at most so many decimals. */
export function number(min: number, max: number, decimals = 0): Shape<number> {
  return { form: { kind: 'number', min, max, decimals } };
}

/** A text that matches the whole pattern. The hint says what is expected. */
export function text(pattern: RegExp, hint: Words): Shape<string> {
  return { form: { kind: 'text', pattern, hint } };
}

/** Any number of different values. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return { form: { kind: 'list', of: of.form } };
}

/** The value, or null when it is not known or does not apply. */
export function optional<T>(of: Shape<T>): Shape<T | null> {
  return { form: { kind: 'optional', of: of.form } };
}

type FieldShapes = Readonly<Record<string, readonly [da: string, en: string, shape: Shape<unknown>]>>;

/** Several named parts, each with its Danish and English label. All are present; no others are allowed. */
export function fields<const F extends FieldShapes>(parts: F): Shape<{ readonly [K in keyof F]: ValueOf<F[K][2]> }> {
  const entries = Object.entries(parts).map(([name, [da, en, { form }]]): [string, Field] => [
    name,
    { label: { da, en }, form },
  ]);
  return { form: { kind: 'fields', fields: Object.fromEntries(entries) } };
}
