import { addDays } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import { type Enrolment, enrolmentsBy } from '../../../enrolments/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { Viewer } from '../../overblik/viewer.ts';
import { peopleOf } from '../../placements/follow-up/queries.ts';

/** More than anybody does in a morning. */
export const mostRows = 50;
const soonDays = 7;
const silentAfterDays = 3;

export const lists = ['talks', 'wishes', 'paying', 'starts', 'silent', 'ended'] as const;
export type ListName = (typeof lists)[number];

export interface CourseDesk {
  readonly rows: Readonly<Record<ListName, readonly Enrolment[]>>;
  /** The people on the page, for the access log. */
  readonly personIds: readonly string[];
}

const ofStaff = (staffId: string | undefined): RawBuilder<unknown> =>
  staffId === undefined
    ? sql`true`
    : sql`exists (select from case_overview v where v.authority_id = e.authority_id and v.case_id = e.case_id
        and v.contact_staff_id = ${staffId})`;

/** What puts a course on each list. */
function conditions({ today, now }: Viewer): Readonly<Record<ListName, RawBuilder<unknown>>> {
  return {
    talks: sql`exists (select from enrolment_sign s where s.authority_id = e.authority_id and s.enrolment_id = e.id and s.state = 'open')`,
    wishes: sql`e.state = 'wish'`,
    paying: sql`e.state = 'agreed'`,
    starts: sql`e.state = 'granted' and e.starts_on between ${today} and ${addDays(today, soonDays)}`,
    silent: sql`e.state = 'under-way' and exists (select from enrolment_check c where c.authority_id = e.authority_id
      and c.enrolment_id = e.id and c.state = 'asked' and c.asked_at <= ${now}::timestamptz - make_interval(days => ${silentAfterDays}))`,
    ended: sql`e.state = 'under-way' and e.ends_on < ${today}`,
  };
}

async function idsFor(tx: Tx, viewer: Viewer, where: RawBuilder<unknown>, staffId: string | undefined) {
  const { rows } = await sql<{ id: string }>`select e.id from enrolment e
    join citizen_case k on k.authority_id = e.authority_id and k.id = e.case_id and k.closed_on is null
    where e.authority_id = ${viewer.authorityId} and ${where} and ${ofStaff(staffId)}
    order by e.starts_on nulls last, e.wanted_at, e.id limit ${mostRows}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** The courses of whoever follows up, on the list of what waits. A course may stand on two. */
export async function readCourseDesk(tx: Tx, viewer: Viewer, scope: 'mine' | 'alle'): Promise<CourseDesk> {
  const staffId = scope === 'mine' ? viewer.actorId : undefined;
  const where = conditions(viewer);
  const found: Record<ListName, readonly Enrolment[]> = {
    talks: [],
    wishes: [],
    paying: [],
    starts: [],
    silent: [],
    ended: [],
  };
  for (const name of lists) {
    const ids = await idsFor(tx, viewer, where[name], staffId);
    found[name] = await enrolmentsBy(tx, viewer.authorityId, ids);
  }
  const all = Object.values(found).flat();
  const people = await peopleOf(tx, viewer, [...new Set(all.map(({ caseId }) => caseId))]);
  for (const name of lists) found[name] = found[name].filter(({ caseId }) => people.has(caseId));
  return { rows: found, personIds: [...new Set(people.values())] };
}
