import { plainDate } from '../../dates/index.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';

/** A number that has been the same since 2020, as read in the statute. */
export function from2020(id: string, da: string, en: string, unit: Unit, value: number, cite: Cite): Parameter {
  return dated(id, da, en, unit, '2020-01-01', value, cite, 'V');
}

/** A number from one day on. */
export function dated(
  id: string,
  da: string,
  en: string,
  unit: Unit,
  from: string,
  value: number,
  cite: Cite,
  mark: Mark,
): Parameter {
  return { id, name: { da, en }, unit, values: [{ from: plainDate(from), value, cite, mark }] };
}
