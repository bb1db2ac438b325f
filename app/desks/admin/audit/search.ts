import { addDays, fromCopenhagen, type Instant, isPlainDate, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import type { AccessAction } from '../../../kernel/audit/access-log.ts';
import { paths } from '../frame/paths.ts';

export const actions = ['read', 'list', 'search', 'export', 'write'] as const satisfies readonly AccessAction[];

/** What is looked for in the access log. Ids stand in the address, never names or numbers. */
export interface AuditSearch {
  /** Whoever looked: staff, a citizen, a helper elsewhere. */
  readonly actorId: string | null;
  /** Whose data were looked at. */
  readonly personId: string | null;
  readonly from: PlainDate | null;
  /** The last day, included. */
  readonly to: PlainDate | null;
  readonly action: AccessAction | null;
}

/** Where in the log a page begins: just older or just newer than a row. */
export interface Place {
  readonly before: number | null;
  readonly after: number | null;
}

export const everything: AuditSearch = { actorId: null, personId: null, from: null, to: null, action: null };

const idOf = (text: string | null): string | null => (text && /^[0-9a-f-]{36}$/.test(text) ? text : null);
const dateOf = (text: string | null): PlainDate | null => (isPlainDate(text) ? text : null);
const rowOf = (text: string | null): number | null => (text && /^\d{1,15}$/.test(text) ? Number(text) : null);

export function parseSearch(params: URLSearchParams): AuditSearch {
  return {
    actorId: idOf(params.get('medarbejder')),
    personId: idOf(params.get('borger')),
    from: dateOf(params.get('fra')),
    to: dateOf(params.get('til')),
    action: actions.find((action) => action === params.get('slags')) ?? null,
  };
}

export function parsePlace(params: URLSearchParams): Place {
  const after = rowOf(params.get('efter'));
  return { after, before: after === null ? rowOf(params.get('foer')) : null };
}

/** The address of a search, without what is not asked for. */
export function searchPath(
  { actorId, personId, from, to, action }: AuditSearch,
  { before = null, after = null }: Partial<Place> = {},
  path: string = paths.audit,
): string {
  const params = new URLSearchParams();
  if (actorId) params.set('medarbejder', actorId);
  if (personId) params.set('borger', personId);
  if (from) params.set('fra', from);
  if (to) params.set('til', to);
  if (action) params.set('slags', action);
  if (before !== null) params.set('foer', String(before));
  if (after !== null) params.set('efter', String(after));
  return params.size > 0 ? `${path}?${params}` : path;
}

export const isEverything = (search: AuditSearch): boolean => Object.values(search).every((wanted) => wanted === null);

/** The days as moments in Denmark: from midnight to the midnight after the last day. */
export function periodOf({ from, to }: AuditSearch): {
  readonly since: Instant | null;
  readonly until: Instant | null;
} {
  const midnight = plainTime('00:00');
  return {
    since: from && fromCopenhagen(from, midnight),
    until: to && fromCopenhagen(addDays(to, 1), midnight),
  };
}
