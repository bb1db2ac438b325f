import {
  type ColumnKey,
  columnKeys,
  type FilterKey,
  filterKeys,
  isOneOf,
  type Scope,
  type SortKey,
  scopes,
  sortKeys,
  wideFilters,
} from './keys.ts';
import { isSearchable } from './search-text.ts';

/** Everything that decides what the list shows. All of it stands in the address. */
export interface View {
  readonly scope: Scope;
  readonly filters: readonly FilterKey[];
  readonly benefit: string | null;
  readonly readiness: string | null;
  /** A name or a part of one; '' when nobody is searched for. Never a number. */
  readonly q: string;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Null: the columns that suit the scope. */
  readonly columns: readonly ColumnKey[] | null;
  readonly page: number;
}

export interface ViewDefaults {
  readonly scope: Scope;
  readonly hasTeam: boolean;
}

export const path = '/overblik';

const lastPage = 9999;
const code = /^[a-z][a-z_]{0,60}$/;

/** Reads an address. Whatever it cannot read is as if it were not there. */
export function parseView(params: URLSearchParams, defaults: ViewDefaults): View {
  const named = params.get('omfang');
  const scope = isOneOf(scopes, named) && (named !== 'team' || defaults.hasTeam) ? named : defaults.scope;
  const sort = params.get('sorter') ?? '';
  const key = sort.replace(/^-/, '');
  const wanted = listOf(params, 'kolonner');
  const columns = columnKeys.filter((column) => wanted.includes(column));
  const page = Number(params.get('side'));
  const q = (params.get('q') ?? '').replaceAll(/\s+/g, ' ').trim();
  return fitting({
    scope,
    filters: filterKeys.filter((filter) => listOf(params, 'vis').includes(filter)),
    benefit: codeOf(params.get('ydelse')),
    readiness: codeOf(params.get('parathed')),
    q: isSearchable(q) ? q : '',
    sort: isOneOf(sortKeys, key) ? key : 'navn',
    descending: isOneOf(sortKeys, key) && sort.startsWith('-'),
    columns: columns.length > 0 ? columns : null,
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  });
}

const codeOf = (text: string | null): string | null => (text !== null && code.test(text) ? text : null);

/** `a=1,2` from our own links, `a=1&a=2` from a form with boxes. */
const listOf = (params: URLSearchParams, name: string): readonly string[] =>
  params.getAll(name).flatMap((value) => value.split(','));

/** Closed cases have no filters; a filter that looks beyond the team takes the list with it. */
function fitting(view: View): View {
  if (view.scope === 'afsluttede') return { ...view, filters: [], benefit: null, readiness: null };
  const wide = view.scope !== 'alle' && view.filters.some((filter) => wideFilters.has(filter));
  return wide ? { ...view, scope: 'alle' } : view;
}

/** The same view with something changed; back on the first page unless a page is named. */
export const changed = (view: View, change: Partial<View>): View => fitting({ ...view, page: 1, ...change });

/** To another scope: filters that make no sense there are left behind. */
export function inScopeOf(view: View, scope: Scope): View {
  const filters = view.filters.filter((filter) => scope === 'alle' || !wideFilters.has(filter));
  return changed(view, { scope, filters });
}

export const withFilter = (view: View, filter: FilterKey): View =>
  changed(view, { filters: filterKeys.filter((key) => key === filter || view.filters.includes(key)) });

export const withoutFilter = (view: View, filter: FilterKey): View =>
  changed(view, { filters: view.filters.filter((key) => key !== filter) });

/** The address of a view, without what goes without saying. */
export function viewQuery(view: View): string {
  const params = new URLSearchParams({ omfang: view.scope });
  if (view.filters.length > 0) params.set('vis', view.filters.join(','));
  if (view.benefit) params.set('ydelse', view.benefit);
  if (view.readiness) params.set('parathed', view.readiness);
  if (view.q) params.set('q', view.q);
  if (view.sort !== 'navn' || view.descending) params.set('sorter', `${view.descending ? '-' : ''}${view.sort}`);
  if (view.columns && view.columns.length > 0) params.set('kolonner', view.columns.join(','));
  if (view.page > 1) params.set('side', String(view.page));
  return params.toString().replaceAll('%2C', ',');
}

export const viewPath = (view: View): string => `${path}?${viewQuery(view)}`;

/** What a saved view keeps: not the page, and not whom one happened to search for. */
export const savedQuery = (view: View): string => viewQuery({ ...view, q: '', page: 1 });
