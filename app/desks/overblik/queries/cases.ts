import { type RawBuilder, sql } from 'kysely';
import { type FilterKey, filterKeys } from '../view/keys.ts';
import { searchWords } from '../view/search-text.ts';
import type { View } from '../view/view.ts';
import type { Viewer } from '../viewer.ts';
import { filterSql } from './filters.ts';
import { levelSql, reasonSql } from './urgency.ts';
import { visible } from './visibility.ts';

const flag = (filter: FilterKey) => sql.id(`is ${filter}`);

const flagsOf = (viewer: Viewer) =>
  sql.join(filterKeys.map((filter) => sql`${filterSql[filter](viewer)} as ${flag(filter)}`));

// Under row-level security LIKE runs over the rows of the authority, not over the trigram index: `~~` is not leakproof.
const named = (q: string) => searchWords(q).map((word) => sql`and o.sort_key like ${`%${word}%`}`);

/** The viewer's own way into cases outside the ordinary circle, one row a case. */
const ownGrants = ({ authorityId, actorId, now }: Viewer) => sql`
  select case_id, bool_or(kind = 'helper') as helper, bool_or(kind <> 'guest') as near
  from access_grant
  where authority_id = ${authorityId} and grantee_authority_id = ${authorityId} and grantee_id = ${actorId}
    and revoked_at is null and valid_until > ${now}
  group by case_id`;

/** Every case of the authority that the viewer may find, open or closed, with what scopes and filters ask. */
export const casesFor = (viewer: Viewer, which: { readonly closed: boolean; readonly q: string }) => sql`
  select o.*, g.case_id is not null as granted, g.helper,
    o.contact_staff_id = ${viewer.actorId} as mine, o.team_id = ${viewer.teamId}::uuid as "of team",
    ${levelSql(viewer)} as level, ${reasonSql(viewer)} as reason, ${flagsOf(viewer)}
  from case_overview o
  left join (${ownGrants(viewer)}) g on g.case_id = o.case_id
  where o.authority_id = ${viewer.authorityId} and ${which.closed ? sql`o.closed` : sql`not o.closed`}
    and ${visible(viewer)} ${sql.join(named(which.q), sql` `)}`;

const scopeCondition = { mine: sql`v.mine`, team: sql`v."of team"`, alle: null, afsluttede: null } as const;

/** What the view asks of the rows `v` of casesFor: list, counts and export all use this, so that they agree. */
export function conditionOf(view: View): RawBuilder<boolean> {
  const scope = scopeCondition[view.scope];
  const asked = [
    ...(scope ? [scope] : []),
    ...view.filters.map((filter) => sql`v.${flag(filter)}`),
    ...(view.benefit ? [sql`v.benefit = ${view.benefit}`] : []),
    ...(view.readiness ? [sql`v.readiness = ${view.readiness}`] : []),
  ];
  return asked.length > 0 ? sql`(${sql.join(asked, sql` and `)})` : sql`true`;
}
