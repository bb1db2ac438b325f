import { offerCount } from '../model/groups.ts';
import { type GroupTables, offerPlace } from './tables.ts';

/**
 * The offer somebody is in when a run begins, and the weeks left of it; null: none. Whoever is still there after some weeks has begun one in
 * any of them, and is in it as long as it lasts. Without it everybody would be free in the first week, and a year's offers would begin at once.
 * @param here starts of each kind against the country; @param drawn a draw in [0, 1)
 */
export function begunOffer(
  tables: GroupTables,
  here: readonly number[],
  group: number,
  elapsed: number,
  drawn: number,
): { readonly kind: number; readonly left: number } | null {
  let all = 0;
  for (let kind = 0; kind < offerCount; kind += 1) all += begun(tables, here, group, elapsed, kind);
  let at = drawn * (1 + all);
  for (let kind = 0; kind < offerCount; kind += 1) {
    const one = begun(tables, here, group, elapsed, kind);
    if (at < one) {
      const weeks = tables.offerWeeks[kind] ?? 0;
      return { kind, left: Math.max(1, Math.round(weeks - (at / one) * Math.min(elapsed, weeks))) };
    }
    at -= one;
  }
  return null;
}

/** Starts of somebody free, times the weeks in which a start would still last. */
const begun = (tables: GroupTables, here: readonly number[], group: number, elapsed: number, kind: number): number =>
  (tables.offerStarts[offerPlace(group, kind)] ?? 0) *
  (here[kind] ?? 1) *
  Math.min(elapsed, tables.offerWeeks[kind] ?? 0);
