import { isPlainDate, toDayNumber } from '../dates/index.ts';
import type { Form } from '../facts/shape.ts';
import { type InputKind, inputKinds } from './kinds.ts';

/** A quantity that is not known, because a fact is missing. */
export const unknown = Number.NaN;
/** A quantity that does not exist: no such event, no such value. */
export const none = Number.NEGATIVE_INFINITY;

/** True when the quantity is a value, neither unknown nor none. */
export function isValue(quantity: number): boolean {
  return quantity > none;
}

/** The field of a value that has no named parts. */
export const whole = '';

/**
 * A value as numbers, one for each field, so that both runs compare the same things: a choice is the place of its option, yes
 * is 1 and no is 0, a date is its day number, a list of choices is a set of bits, and what is not known or does not apply is
 * {@link none}. Texts are encoded by `code`.
 */
export function encodeValue(form: Form, value: unknown, code: TextCode): Readonly<Record<string, number>> {
  if (form.kind !== 'fields') return { [whole]: encodePart(form, value, code) };
  const parts = new Map<string, unknown>(Object.entries(value ?? {}));
  return Object.fromEntries(
    Object.entries(form.fields).map(([name, field]) => [name, encodePart(field.form, parts.get(name), code)]),
  );
}

/** The number of a text; none when no rule knows it. */
export type TextCode = (text: string) => number;

function encodePart(form: Form, value: unknown, code: TextCode): number {
  switch (form.kind) {
    case 'choice': {
      const place = form.options.findIndex((option) => option.code === value);
      return place < 0 ? none : place;
    }
    case 'date':
      return isPlainDate(value) ? toDayNumber(value) : none;
    case 'yes-no':
      return value === true ? 1 : value === false ? 0 : none;
    case 'number':
      return typeof value === 'number' ? value : none;
    case 'optional':
      return value === null || value === undefined ? none : encodePart(form.of, value, code);
    case 'list':
      return Array.isArray(value) ? encodeSet(form.of, value) : none;
    case 'text':
      return typeof value === 'string' ? code(value) : none;
    default:
      return none;
  }
}

function encodeSet(form: Form, values: readonly unknown[]): number {
  if (form.kind !== 'choice') return none;
  return values.reduce<number>((set, value) => {
    const place = form.options.findIndex((option) => option.code === value);
    return place < 0 ? set : set + 2 ** place;
  }, 0);
}

/** The form of one field of a kind. Throws when the kind has no such field: a rule that names one is wrong. */
export function fieldForm(kind: InputKind, field: string): Form {
  const { form } = inputKinds[kind].shape;
  if (form.kind === 'fields') {
    const found = form.fields[field];
    if (found === undefined) throw new Error(`${kind} has no field ${JSON.stringify(field)}`);
    return bare(found.form);
  }
  if (field !== whole) throw new Error(`${kind} has no fields, but ${JSON.stringify(field)} was asked`);
  return bare(form);
}

function bare(form: Form): Form {
  return form.kind === 'optional' ? bare(form.of) : form;
}

/** The names of the fields of a kind; one unnamed field when the value has no parts. */
export function fieldsOf(kind: InputKind): readonly string[] {
  const { form } = inputKinds[kind].shape;
  return form.kind === 'fields' ? Object.keys(form.fields) : [whole];
}
