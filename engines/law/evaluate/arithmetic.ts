import { isValue, none, unknown } from '../inputs/encode.ts';
import type { Arithmetic, Relation } from '../language/node.ts';
import { monthsBetweenDays, plusMonthsDay, plusWorkingDaysDay } from './day-math.ts';

/** What both runs do with quantities. Not known goes before none: what may exist is not denied. */

export function compareQuantities(relation: Relation, a: number, b: number): boolean | null {
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  if (a === none || b === none) return false;
  switch (relation) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '=':
      return a === b;
    case '>=':
      return a >= b;
    case '>':
      return a > b;
  }
}

/** Not known when either is not known, none when either does not exist, else null: go on. */
export function absent(a: number, b: number): number | null {
  if (Number.isNaN(a) || Number.isNaN(b)) return unknown;
  return a === none || b === none ? none : null;
}

export function arithmetic(fn: Arithmetic, a: number, b: number): number {
  const missing = absent(a, b);
  if (missing !== null) return missing;
  switch (fn) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? none : a / b;
  }
}

export function shiftDay(
  of: number,
  by: number,
  unit: 'days' | 'weeks' | 'months' | 'working-days' | 'bank-days',
  rounding: 'last-day-of-month' | 'next-month-first',
): number {
  const missing = absent(of, by);
  if (missing !== null) return missing;
  switch (unit) {
    case 'days':
      return of + by;
    case 'weeks':
      return of + 7 * by;
    case 'months':
      return plusMonthsDay(of, by, rounding);
    case 'working-days':
    case 'bank-days':
      return plusWorkingDaysDay(of, by, unit);
  }
}

export function betweenDays(unit: 'days' | 'weeks' | 'months', from: number, to: number): number {
  const missing = absent(from, to);
  if (missing !== null) return missing;
  if (unit === 'days') return to - from;
  return unit === 'weeks' ? Math.trunc((to - from) / 7) : monthsBetweenDays(from, to);
}

/** The least or greatest of those that exist. Not known as soon as one is not known. */
export function extremeOf(which: 'least' | 'greatest', of: readonly number[]): number {
  let found = none;
  for (const one of of) {
    if (Number.isNaN(one)) return unknown;
    if (isValue(one) && (found === none || (which === 'least' ? one < found : one > found))) found = one;
  }
  return found;
}

export function roundTo(how: 'down' | 'up' | 'nearest', step: number, of: number): number {
  if (!isValue(of)) return of;
  // Steps are counted in whole parts, so that 0.1 + 0.2 does not lift a value over an edge.
  const steps = Math.round((of / step) * 1e6) / 1e6;
  const rounded = how === 'down' ? Math.floor(steps) : how === 'up' ? Math.ceil(steps) : Math.floor(steps + 0.5);
  return rounded * step;
}
