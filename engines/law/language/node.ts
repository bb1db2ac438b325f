import type { Words } from '../facts/shape.ts';
import type { InputKind } from '../inputs/kinds.ts';

/**
 * The closed language in which every rule of the law is written. A rule is data: it can be run for one person with every
 * reason kept, run over columns for hundreds of thousands, walked to find which facts it reads, and put into words.
 *
 * Two domains:
 * - {@link Bool} is three-valued: yes, no, not known.
 * - {@link Quantity} is a number or a day; besides its value it may be *not known* (a fact is missing) or *none* (there is no
 *   such thing: no first talk was held). Every comparison with *none* is no.
 */
export type Bool =
  | { readonly op: 'const'; readonly value: boolean }
  | { readonly op: 'all'; readonly of: readonly Bool[] }
  | { readonly op: 'any'; readonly of: readonly Bool[] }
  | { readonly op: 'not'; readonly of: Bool }
  | { readonly op: 'has'; readonly kind: InputKind; readonly where: Where }
  | { readonly op: 'required'; readonly kind: InputKind }
  | { readonly op: 'recorded'; readonly kind: InputKind }
  | {
      readonly op: 'compare';
      readonly relation: Relation;
      readonly a: Quantity;
      readonly b: Quantity;
      readonly label: Words | null;
    }
  | { readonly op: 'exists'; readonly of: Quantity }
  | { readonly op: 'ask'; readonly question: string; readonly since: Quantity | null }
  | { readonly op: 'concept'; readonly id: string };

/** A number (in the unit of its source), or a day as whole days after 1970-01-01. */
export type Quantity =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'day'; readonly value: number }
  | { readonly op: 'today' }
  | { readonly op: 'parameter'; readonly id: string }
  | { readonly op: 'field'; readonly kind: InputKind; readonly field: string }
  | { readonly op: 'start'; readonly kind: InputKind }
  | { readonly op: 'end'; readonly kind: InputKind }
  | { readonly op: 'unbroken'; readonly of: readonly Spells[]; readonly broken: Break }
  | { readonly op: 'count'; readonly query: Query }
  | { readonly op: 'sum'; readonly query: Query; readonly field: string }
  | { readonly op: 'covered'; readonly of: readonly Query[]; readonly unit: 'days' | 'weeks' }
  | { readonly op: 'pick'; readonly query: Query; readonly which: Which; readonly take: string }
  | {
      readonly op: 'shift';
      readonly of: Quantity;
      readonly by: Quantity;
      readonly unit: 'days' | 'weeks' | 'months' | 'working-days' | 'bank-days';
      readonly rounding: 'last-day-of-month' | 'next-month-first';
    }
  | { readonly op: 'snap'; readonly of: Quantity; readonly to: Snap }
  | {
      readonly op: 'between';
      readonly unit: 'days' | 'weeks' | 'months';
      readonly from: Quantity;
      readonly to: Quantity;
    }
  | { readonly op: 'arith'; readonly fn: Arithmetic; readonly a: Quantity; readonly b: Quantity }
  | { readonly op: 'extreme'; readonly which: 'least' | 'greatest'; readonly of: readonly Quantity[] }
  | { readonly op: 'round'; readonly how: 'down' | 'up' | 'nearest'; readonly step: number; readonly of: Quantity }
  | { readonly op: 'or-else'; readonly a: Quantity; readonly b: Quantity }
  | {
      readonly op: 'choose';
      readonly cases: readonly (readonly [when: Bool, then: Quantity])[];
      readonly otherwise: Quantity;
    }
  | { readonly op: 'none' }
  | { readonly op: 'unknown'; readonly kind: InputKind }
  | { readonly op: 'measure'; readonly id: string };

export type Relation = '<' | '<=' | '=' | '>=' | '>';
export type Arithmetic = '+' | '-' | '*' | '/';
export type Snap =
  | 'month-start'
  | 'month-end'
  | 'next-month-start'
  | 'week-start'
  | 'week-end'
  | 'year-start'
  | 'year-end';

/** The n-th entry from the first (1, 2, …) or from the latest (-1, -2, …), in order of their first day. */
export type Which = number;

/**
 * When an unbroken time ends: `any-gap`, or only when a whole calendar month lies between two entries (LAB § 9, BEK-LAB §§ 7-9).
 */
export type Break = 'any-gap' | 'calendar-month';

/** All conditions must hold for the entry. */
export type Where = readonly Condition[];

/** A condition on one field of one entry: its coded value is one of the given, lies between two bounds (both
 * allowed), or, for a list, its set of bits shares one with `anyOf`. `lasts`: the entry holds at least so many days. */
export type Condition =
  | { readonly field: string; readonly in: readonly number[] }
  | { readonly field: string; readonly min: number | null; readonly max: number | null }
  | { readonly field: string; readonly anyOf: number }
  | { readonly lasts: number };

/** Entries of a kind whose times are joined with others. */
export interface Spells {
  readonly kind: InputKind;
  readonly where: Where;
}

/**
 * Which entries of a kind are meant. `from` and `until` bound the window [from, until); without them it reaches back to the
 * beginning, and up to and including today. `by: 'start'` takes entries that begin in the window, `by: 'overlap'` those that
 * share a day with it. `ahead` also takes entries that begin after today.
 */
export interface Query {
  readonly kind: InputKind;
  readonly where: Where;
  readonly from: Quantity | null;
  readonly until: Quantity | null;
  readonly by: 'start' | 'overlap';
  readonly ahead: boolean;
}
