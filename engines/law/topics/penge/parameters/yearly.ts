import { type PlainDate, plainDate } from '../../../dates/index.ts';
import type { Words } from '../../../facts/shape.ts';
import type { Cite, Mark } from '../../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../../rules/parameter.ts';
import type { Unit } from '../../../rules/rule.ts';

/** Where a year's amount was seen: published by an authority (V) or by somebody else (S). */
export interface Seen {
  readonly cite: Cite;
  readonly mark: Mark;
}

interface Yearly {
  readonly id: string;
  readonly name: Words;
  /** The paragraph that sets the amount; years without a table that was seen are derived from it by the yearly percentages. */
  readonly cite: Cite;
  /** In kroner, by first day or by year (then 1 January). Null: there is one, and it is not known. */
  readonly kroner: Readonly<Record<string, number | null>>;
  readonly seen?: Readonly<Record<string, Seen>>;
  /** Years in which the amount is the paragraph's own. */
  readonly stated?: readonly string[];
  /** From this day the law has no such amount. */
  readonly ends?: { readonly on: string; readonly cite: Cite };
}

/** An amount that is regulated every year. Amounts that follow from the percentages are marked D. */
export function yearly({ id, name, cite, kroner, seen = {}, stated = [], ends }: Yearly): Parameter {
  const values = Object.entries(kroner).map(([when, amount]): DatedValue => {
    const found = seen[when];
    return {
      from: dayOf(when),
      value: amount === null ? 'unknown' : Math.round(amount * 100),
      cite: found?.cite ?? cite,
      mark: found?.mark ?? (stated.includes(when) ? 'V' : 'D'),
    };
  });
  if (ends !== undefined) values.push({ from: dayOf(ends.on), value: null, cite: ends.cite, mark: 'V' });
  values.sort((a, b) => (a.from < b.from ? -1 : 1));
  return { id, name, unit: 'oere', values: atLeastOne(id, values) };
}

/** The amounts of the years 2020, 2021, … in order, and that 2027 is not known: its percentages are not published. */
export function fromYear2020(...amounts: readonly (number | null)[]): Readonly<Record<string, number | null>> {
  const known = Object.fromEntries(amounts.map((amount, place) => [String(2020 + place), amount]));
  return amounts.length === 7 ? { ...known, 2027: null } : known;
}

/** A number that holds from a day until the next. Null: there is one, and it is not known. */
export function dated(
  id: string,
  unit: Unit,
  da: string,
  en: string,
  values: readonly (readonly [from: string, value: number | null, cite: Cite, mark?: Mark])[],
): Parameter {
  const list = values.map(
    ([from, value, cite, mark = 'V']): DatedValue => ({
      from: dayOf(from),
      value: value ?? 'unknown',
      cite,
      mark,
    }),
  );
  return { id, name: { da, en }, unit, values: atLeastOne(id, list) };
}

function dayOf(when: string): PlainDate {
  return plainDate(when.length === 4 ? `${when}-01-01` : when);
}

function atLeastOne(id: string, values: readonly DatedValue[]): Parameter['values'] {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error(`Parameter ${id} has no value`);
  return [first, ...rest];
}
