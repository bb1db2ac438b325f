import type { z } from 'zod';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { findingFields } from './fields.ts';
import type { OwnContent } from './own.ts';
import { both } from './text.ts';

type Typed = z.output<z.ZodObject<typeof findingFields>>;

/** What somebody typed, as the bank keeps it. */
export const contentOf = (given: Typed): OwnContent => ({
  measure: given.measure,
  groups: given.groups,
  effect: given.effect,
  direction: given.direction,
  sizeLow: given.sizeLow ?? null,
  sizeHigh: given.sizeHigh ?? null,
  unit: given.unit ?? null,
  horizon: given.horizon ?? null,
  design: given.design,
  study: given.study,
  year: given.year ?? null,
  link: given.link ?? null,
  seen: given.seen === true,
  caveat: given.caveat ?? null,
});

/** What is wrong with a finding; null when nothing is. Whoever says that something helps or harms says by how much. */
export function contentFault({ direction, sizeLow, sizeHigh, unit, link, year }: OwnContent): Refusal | null {
  const at = (
    field: string,
    code: string,
    key: 'refused.interval' | 'refused.order' | 'refused.unit' | 'refused.source',
  ) => refuse(code, both(key), { [field]: both(key) });
  const half = (sizeLow === null) !== (sizeHigh === null);
  const sized = direction === 'up' || direction === 'down';
  if (half || (sized && sizeLow === null))
    return at(sizeLow === null ? 'sizeLow' : 'sizeHigh', 'no-interval', 'refused.interval');
  if (sizeLow !== null && sizeHigh !== null && sizeHigh < sizeLow)
    return at('sizeHigh', 'wrong-order', 'refused.order');
  if (sizeLow !== null && unit === null) return at('unit', 'no-unit', 'refused.unit');
  if (link === null && year === null) return at('link', 'no-source', 'refused.source');
  return null;
}
