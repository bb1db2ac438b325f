import type { Lang } from '../../../kernel/text/language.ts';
import type { Filter, FilterGroup } from '../../../ui/navigation/filter-panel.tsx';
import type { StaffRow } from './queries.ts';
import { staffText } from './text.ts';
import { hasRole, hasStatus, hasTeam, none, type StaffView, statuses, viewPath } from './view.ts';
import { roleKeys, roleName } from './words.ts';

/** Each filter with how many it would show together with the other two; filters that show nobody are left out. */
export function filterGroups(all: readonly StaffRow[], view: StaffView, lang: Lang): FilterGroup[] {
  const t = staffText(lang);
  const inStatus = all.filter((row) => hasStatus(row, view.status));
  const count = (team: string | null, role: string | null) =>
    inStatus.filter((row) => hasTeam(row, team) && hasRole(row, role)).length;
  const team = (key: string | null, label: string): Filter => ({
    label,
    href: viewPath(view, { team: key }),
    count: count(key, view.role),
    current: view.team === key,
  });
  const role = (key: string | null, label: string): Filter => ({
    label,
    href: viewPath(view, { role: key }),
    count: count(view.team, key),
    current: view.role === key,
  });
  const worthShowing = (filter: Filter) => filter.current || (filter.count ?? 0) > 0;
  return [
    {
      filters: statuses.map((status) => ({
        label: t(`filter.${status}`),
        href: viewPath(view, { status }),
        count: all.filter((row) => hasStatus(row, status)).length,
        current: view.status === status,
      })),
    },
    {
      title: t('filter.team'),
      filters: [
        team(null, t('filter.allTeams')),
        ...[...teamsOf(inStatus).map(({ id, name }) => team(id, name)), team(none, t('filter.noTeam'))].filter(
          worthShowing,
        ),
      ],
    },
    {
      title: t('filter.role'),
      filters: [
        role(null, t('filter.allRoles')),
        ...[...roleKeys.map((key) => role(key, roleName(key, lang))), role(none, t('filter.noRole'))].filter(
          worthShowing,
        ),
      ],
    },
  ];
}

function teamsOf(rows: readonly StaffRow[]): { readonly id: string; readonly name: string }[] {
  const names = new Map(rows.flatMap(({ teamId, team }) => (teamId && team ? [[teamId, team] as const] : [])));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}
