import { danishSortKey as sortKey } from '../../../kernel/text/sort-key.ts';
import { paths } from '../frame/paths.ts';
import type { StaffRow } from './queries.ts';

export const statuses = ['aktive', 'tidligere'] as const;
export type Status = (typeof statuses)[number];
export const sorts = ['navn', 'team', 'borgere'] as const;
export type Sort = (typeof sorts)[number];

/** The word in the address for those who have no team or no role. */
export const none = 'ingen';
export const pageSize = 50;

/** What the list of staff shows; everything of it stands in the address. */
export interface StaffView {
  readonly status: Status;
  /** A team's id, `none`, or null for all. */
  readonly team: string | null;
  /** A role, `none`, or null for all. */
  readonly role: string | null;
  readonly q: string;
  readonly sort: Sort;
  readonly page: number;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null, fallback: T): T =>
  known.find((one) => one === text) ?? fallback;

export function parseView(params: URLSearchParams): StaffView {
  return {
    status: oneOf(statuses, params.get('vis'), 'aktive'),
    team: params.get('team') || null,
    role: params.get('rolle') || null,
    q: (params.get('q') ?? '').trim().slice(0, 100),
    sort: oneOf(sorts, params.get('sorter'), 'navn'),
    page: Math.max(1, Number.parseInt(params.get('side') ?? '1', 10) || 1),
  };
}

/** The address of a view, without what goes without saying; back on the first page unless a page is named. */
export function viewPath(view: StaffView, change: Partial<StaffView> = {}): string {
  const { status, team, role, q, sort, page } = { ...view, page: 1, ...change };
  const params = new URLSearchParams();
  if (status !== 'aktive') params.set('vis', status);
  if (team) params.set('team', team);
  if (role) params.set('rolle', role);
  if (q) params.set('q', q);
  if (sort !== 'navn') params.set('sorter', sort);
  if (page > 1) params.set('side', String(page));
  return params.size > 0 ? `${paths.staff}?${params}` : paths.staff;
}

export const hasStatus = ({ active }: StaffRow, status: Status): boolean => active === (status === 'aktive');
export const hasTeam = ({ teamId }: StaffRow, team: string | null): boolean =>
  team === null || (team === none ? teamId === null : teamId === team);
export const hasRole = ({ roles }: StaffRow, role: string | null): boolean =>
  role === null || (role === none ? roles.length === 0 : roles.includes(role));

/** Every word of the search begins a word of the name. */
function isNamed({ sortKey: key }: StaffRow, q: string): boolean {
  const words = key.split(' ');
  return sortKey(q)
    .split(' ')
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const comparisons: Readonly<Record<Sort, (a: StaffRow, b: StaffRow) => number>> = {
  navn: () => 0,
  team: (a, b) => byText(teamKey(a), teamKey(b)),
  borgere: (a, b) => b.citizens - a.citizens,
};
// No key begins with a tilde: those without a team come last.
const teamKey = ({ team }: StaffRow): string => (team === null ? '~' : sortKey(team));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface StaffList {
  readonly rows: readonly StaffRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** The staff a view shows, one page of them. `all` is in order of name, which stays the order within equals. */
export function listStaff(all: readonly StaffRow[], view: StaffView): StaffList {
  const found = all
    .filter((row) => hasStatus(row, view.status) && hasTeam(row, view.team) && hasRole(row, view.role))
    .filter((row) => isNamed(row, view.q))
    .toSorted(comparisons[view.sort]);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(view.page, pages);
  return { rows: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pages };
}
