import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { type FundMonths, fundMonths } from '../../../plan/index.ts';

/** A member in the first months, as the caseworker of the a-kasse sees them: one row of the plan that all three share. */
export interface FundCase {
  readonly caseId: string;
  readonly personId: string;
  readonly authorityId: number;
  readonly name: string;
  readonly house: string;
  readonly birthDate: PlainDate;
  readonly contactName: string | null;
  /** Null where the grant does not let the reader into the plan. */
  readonly plan: PlanInRow | null;
  /** Null where it does not let the reader into the talks. */
  readonly talks: TalksInRow | null;
  /** Null where it does not let the reader see the benefit. */
  readonly months: FundMonths | null;
  readonly handOver: HandOverInRow | null;
}

export interface PlanInRow {
  readonly goal: string | null;
  readonly jobTitle: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
  readonly proposalsToStaff: number;
  readonly proposalsToCitizen: number;
}

export interface TalksInRow {
  readonly threadWaiting: string | null;
  readonly invitedUntil: PlainDate | null;
  readonly nextMeetingAt: Instant | null;
  readonly nextMeetingForm: string | null;
  readonly unsharedNotes: number;
  readonly reasonsToHear: number;
}

export interface HandOverInRow {
  readonly takesOverOn: PlainDate;
  readonly receivedByName: string | null;
}

interface Row extends PlanInRow, TalksInRow, Omit<FundCase, 'plan' | 'talks' | 'months' | 'handOver'> {
  readonly parts: readonly string[];
  readonly facts: readonly { readonly kind: string; readonly value: unknown; readonly from: PlainDate }[];
  readonly takesOverOn: PlainDate | null;
  readonly receivedByName: string | null;
}

/**
 * The members whose plan a caseworker of the a-kasse works in. Grants lead the way: row-level security lets only those cases through,
 * in whatever municipality they are; and each part is read only where the grant names it.
 */
export async function readFundCases(tx: Tx, actor: Actor, now: Instant, today: PlainDate): Promise<FundCase[]> {
  const { rows } = await sql<Row>`
    select g.case_id as "caseId", g.authority_id as "authorityId", o.person_id as "personId", o.name, a.name as house, g.parts,
      o.birth_date as "birthDate", o.contact_name as "contactName", o.goal, o.job_title as "jobTitle", o.next_step as "nextStep",
      o.next_step_on as "nextStepOn", o.proposals_to_staff as "proposalsToStaff", o.proposals_to_citizen as "proposalsToCitizen",
      o.thread_waiting as "threadWaiting", o.invited_until as "invitedUntil", o.next_meeting_at as "nextMeetingAt",
      o.next_meeting_form as "nextMeetingForm", o.unshared_notes as "unsharedNotes", o.reasons_to_hear as "reasonsToHear",
      coalesce(f.facts, '[]') as facts, h.takes_over_on as "takesOverOn", h.received_by_name as "receivedByName"
    from access_grant g
    join case_overview o on o.authority_id = g.authority_id and o.case_id = g.case_id and not o.closed
    join authority a on a.id = g.authority_id
    left join lateral (
      select json_agg(json_build_object('kind', kind, 'value', value, 'from', valid_from) order by valid_from) as facts from fact
      where authority_id = g.authority_id and case_id = g.case_id and superseded_at is null
        and kind in ('akasse', 'dagpengeperiode', 'dagpengeforbrug') and valid_from <= ${today}) f on 'benefit' = any(g.parts)
    left join lateral (
      select takes_over_on, received_by_name from hand_over
      where authority_id = g.authority_id and case_id = g.case_id order by handed_over_at desc limit 1) h on 'plan' = any(g.parts)
    where g.grantee_authority_id = ${actor.authorityId} and g.grantee_id = ${actor.id} and g.kind = 'akasse'
      and g.revoked_at is null and g.valid_until > ${now}
    order by o.sort_key limit 500`.execute(tx);
  return rows.map((row) => caseOf(row, today));
}

function caseOf(row: Row, today: PlainDate): FundCase {
  const sees = (part: string) => row.parts.includes(part);
  const { caseId, personId, authorityId, name, house, birthDate, contactName, takesOverOn, receivedByName } = row;
  return {
    ...{ caseId, personId, authorityId, name, house, birthDate, contactName },
    plan: sees('plan') ? row : null,
    talks: sees('talks') ? row : null,
    months: sees('benefit') ? fundMonths(useIn(row.facts), today) : null,
    handOver: takesOverOn ? { takesOverOn, receivedByName } : null,
  };
}

function useIn(facts: Row['facts']) {
  const of = <T>(kind: string) => facts.filter((fact) => fact.kind === kind).map(({ value }) => value as T);
  const counts = of<{ timer: number; opgjortTilOgMed: PlainDate }>('dagpengeforbrug');
  return {
    counts: counts.map(({ timer, opgjortTilOgMed }) => ({ hours: timer, countedTo: opgjortTilOgMed })),
    partTime: of<{ forsikring: string }>('akasse').at(-1)?.forsikring === 'deltid',
    placed: of<{ indplaceret: PlainDate }>('dagpengeperiode').at(-1)?.indplaceret ?? null,
  };
}
