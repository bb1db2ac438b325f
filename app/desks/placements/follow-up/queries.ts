import { addDays, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import {
  type DueFollowUp,
  followUpsDue,
  type Placement,
  placementById,
  waitingPlacements,
} from '../../../placements/index.ts';
import { casesFor } from '../../overblik/queries/cases.ts';
import type { Viewer } from '../../overblik/viewer.ts';

/** More than anybody does in a morning. */
export const mostRows = 50;
const soonDays = 7;
const patientDays = 3;
/** So long an answer that it goes badly stands on the list, unless somebody talked with them meanwhile. */
const lowForDays = 30;
export const lowScore = 2;

export interface FollowUpDesk {
  readonly low: readonly DueFollowUp[];
  readonly due: readonly DueFollowUp[];
  readonly end: readonly Placement[];
  readonly waits: readonly Placement[];
  /** The people on the page, for the access log. */
  readonly personIds: readonly string[];
}

const ofStaff = (staffId: string | undefined) =>
  staffId === undefined
    ? sql`true`
    : sql`(p.made_by = ${staffId} or o.contact_staff_id = ${staffId} or exists (select from case_overview v
        where v.authority_id = p.authority_id and v.case_id = p.case_id and v.contact_staff_id = ${staffId}))`;

async function placesBy(tx: Tx, authorityId: number, ids: readonly string[]): Promise<readonly Placement[]> {
  const places: Placement[] = [];
  for (const id of ids) {
    const place = await placementById(tx, authorityId, id);
    if (place) places.push(place);
  }
  return places;
}

/** Places whose last day is over and that nobody has finished, the oldest first. */
async function toBeEnded(tx: Tx, { authorityId, today }: Viewer, staffId: string | undefined) {
  const { rows } = await sql<{ id: string }>`select p.id from placement p
    join organisation o on o.authority_id = p.authority_id and o.id = p.organisation_id
    where p.authority_id = ${authorityId} and p.state = 'granted' and p.ends_on < ${today} and ${ofStaff(staffId)}
    order by p.ends_on, p.id limit ${mostRows}`.execute(tx);
  return placesBy(
    tx,
    authorityId,
    rows.map(({ id }) => id),
  );
}

/** Answers that it goes badly, the newest first, as long as nobody has talked about it since. */
async function lowScores(tx: Tx, { authorityId, now }: Viewer, staffId: string | undefined): Promise<DueFollowUp[]> {
  const { rows } = await sql<{ id: string; followUpId: string }>`
    select p.id, f.id as "followUpId" from placement_follow_up f
    join placement p on p.authority_id = f.authority_id and p.id = f.placement_id and p.state = 'granted'
    join organisation o on o.authority_id = p.authority_id and o.id = p.organisation_id
    where f.authority_id = ${authorityId} and (f.citizen_score <= ${lowScore} or f.company_score <= ${lowScore})
      and greatest(f.citizen_at, f.company_at) > ${now}::timestamptz - make_interval(days => ${lowForDays})
      and not exists (select from placement_follow_up t where t.authority_id = f.authority_id and t.placement_id = f.placement_id
        and t.held_on >= (greatest(f.citizen_at, f.company_at) at time zone 'Europe/Copenhagen')::date)
      and ${ofStaff(staffId)}
    order by greatest(f.citizen_at, f.company_at) desc, f.id limit ${mostRows}`.execute(tx);
  const found: DueFollowUp[] = [];
  for (const { id, followUpId } of rows) {
    const placement = await placementById(tx, authorityId, id);
    const followUp = placement?.followUps.find((one) => one.id === followUpId);
    if (placement && followUp) found.push({ placement, followUp });
  }
  return found;
}

/** Which of these cases the viewer may find at all, and whose they are. */
export async function peopleOf(
  tx: Tx,
  viewer: Viewer,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (caseIds.length === 0) return found;
  for (const closed of [false, true]) {
    const { rows } = await sql<{ caseId: string; personId: string }>`
      select v.case_id as "caseId", c.person_id as "personId" from (${casesFor(viewer, { closed, q: '' })}) v
      join citizen_case c on c.authority_id = v.authority_id and c.id = v.case_id
      where v.case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
    for (const { caseId, personId } of rows) found.set(caseId, personId);
  }
  return found;
}

const sentBefore = ({ sentAt }: Placement, day: PlainDate): boolean =>
  sentAt !== null && toCopenhagen(sentAt as Instant).date < day;

/** The day of whoever follows up: what goes badly, what is due, what is to be finished, who has waited long. */
export async function readFollowUps(tx: Tx, viewer: Viewer, scope: 'mine' | 'alle'): Promise<FollowUpDesk> {
  const { authorityId, actorId, today } = viewer;
  const staffId = scope === 'mine' ? actorId : undefined;
  const [low, due, end, waiting] = [
    await lowScores(tx, viewer, staffId),
    await followUpsDue(tx, authorityId, { until: addDays(today, soonDays), staffId }),
    await toBeEnded(tx, viewer, staffId),
    await waitingPlacements(tx, authorityId, { today, staffId }),
  ];
  const patient = addDays(today, -patientDays);
  const waits = waiting.filter((place) => place.state === 'ready' || sentBefore(place, patient));
  const all = [...low.map(({ placement }) => placement), ...due.map(({ placement }) => placement), ...end, ...waits];
  const people = await peopleOf(tx, viewer, [...new Set(all.map(({ caseId }) => caseId))]);
  const known = ({ caseId }: Placement) => people.has(caseId);
  return {
    low: low.filter(({ placement }) => known(placement)),
    due: due.filter(({ placement }) => known(placement)).slice(0, mostRows),
    end: end.filter(known),
    waits: waits.filter(known).slice(0, mostRows),
    personIds: [...new Set(people.values())],
  };
}
