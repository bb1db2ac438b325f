import { type RawBuilder, sql } from 'kysely';
import { bornForAge, type Viewer } from '../viewer.ts';

/**
 * `barFor` of people/access-rules.ts for whole lists: colleagues' own cases and minors' cases are only there for those who may open
 * them. `o` is case_overview, `g` the viewer's own grants (cases.ts). A property test holds the two equal.
 */
export function visible(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.manager) return sql`true`;
  const adult = viewer.youth ? sql`true` : sql`o.birth_date <= ${bornForAge(viewer.today, 18)}`;
  return sql`((not o.own_staff and ${adult}) or o.contact_staff_id = ${viewer.actorId} or g.near)`;
}
