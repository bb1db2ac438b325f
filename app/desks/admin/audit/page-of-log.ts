import type { LogRow } from './queries.ts';
import type { Place } from './search.ts';

export const pageSize = 50;

export interface LogPage {
  readonly rows: readonly LogRow[];
  /** Where the next newer and older pages begin; null when there are none. */
  readonly newer: Partial<Place> | null;
  readonly older: Partial<Place> | null;
}

/** A page from one row more than a page: the extra one only tells that there is more, on the side one was going. */
export function pageOf(found: readonly LogRow[], place: Place): LogPage {
  const more = found.length > pageSize;
  const rows = place.after === null ? found.slice(0, pageSize) : found.slice(-pageSize);
  const [first, last] = [rows[0], rows.at(-1)];
  const hasNewer = place.after === null ? place.before !== null : more;
  const hasOlder = place.after === null ? more : true;
  return {
    rows,
    newer: hasNewer && first ? { after: first.id } : null,
    older: hasOlder && last ? { before: last.id } : null,
  };
}
