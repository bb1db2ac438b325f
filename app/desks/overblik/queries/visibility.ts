import { type RawBuilder, sql } from 'kysely';
import { bornForAge, type Viewer } from '../viewer.ts';

/**
 * `barFor` of people/access-rules.ts for whole lists: colleagues' own cases and minors' cases are only there for those who may open
 * them. `o` is case_overview, `g` the viewer's own grants (cases.ts). A property test holds the two equal.
 */
export function visible(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.manager) return sql`true`;
  const grownUp = viewer.youth ? sql`true` : sql`o.birth_date <= ${bornForAge(viewer.today, 18)}`;
  const nearby = sql`o.contact_staff_id = ${viewer.actorId} or g.near`;
  return sql`(((not o.own_staff or ${mandated(viewer)}) and ${grownUp}) or ${nearby})`;
}

/** Asked once for the whole list: it does not depend on the row. */
const mandated = ({ authorityId, actorId, today }: Viewer) => sql`(select exists (
  select from mandate m where m.authority_id = ${authorityId} and m.staff_id = ${actorId} and m.kind = 'own-staff-cases'
    and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until > ${today})))`;
