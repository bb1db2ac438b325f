import type { PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import type { Cite, Mark } from './cite.ts';
import type { Unit } from './rule.ts';

/**
 * The value of a parameter from a day on. Null: from that day the law has none. `unknown`: there is one, and it was not read. Days
 * are written as dates.
 */
export interface DatedValue {
  readonly from: PlainDate;
  readonly value: number | PlainDate | 'unknown' | null;
  readonly cite: Cite;
  readonly mark: Mark;
}

/** A number (or day) of the law that changes over time, with the source of each value. Money is in øre. */
export interface Parameter {
  readonly id: string;
  readonly name: Words;
  readonly unit: Unit;
  /** In order of time. */
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** The value in force on a day; null before the first, or when the law has none. */
export function parameterOn({ values }: Parameter, on: PlainDate): DatedValue | null {
  return values.findLast(({ from }) => from <= on) ?? null;
}
