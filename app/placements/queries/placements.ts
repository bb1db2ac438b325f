import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Placement } from '../placement.ts';

// Inside JSON the database writes instants its own way: here they look like all others.
const at = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const columns = sql`
  p.id, p.case_id as "caseId", p.organisation_id as "organisationId", coalesce(o.name, '') as "companyName", p.site_id as "siteId",
  coalesce(s.name, '') as "siteName", coalesce(o.sector, 'private') as sector, p.kind, p.state, p.function_title as "functionTitle",
  p.occupation_uri as "occupationUri", p.purpose_kind as "purposeKind", p.purpose, p.tasks, p.contact_name as "contactName",
  p.contact_phone as "contactPhone", p.contact_email as "contactEmail", p.starts_on as "startsOn", p.ends_on as "endsOn", p.ladder,
  p.paid_function as "paidFunction", p.alongside, p.transport, p.adjustments, p.citizen_name as "citizenName",
  p.citizen_phone as "citizenPhone", p.checks, p.answers, p.representative_id as "representativeId",
  p.no_representative as "noRepresentative", p.tests_availability as "testsAvailability", p.extends_id as "extendsId",
  p.extension_ground as "extensionGround", p.decision_id as "decisionId", p.card_id as "cardId", p.made_by as "madeBy",
  p.made_by_name as "madeByName", p.made_at as "madeAt", p.sent_at as "sentAt", p.granted_at as "grantedAt",
  p.granted_on as "grantedOn", p.ended_on as "endedOn", p.end_reason as "endReason", p.end_words as "endWords",
  p.withdrawn_words as "withdrawnWords", p.assessment_asked_at as "assessmentAskedAt", p.next_step as "nextStep", p.version,
  coalesce((select json_agg(json_build_object('id', c.id, 'party', c.party, 'name', c.name, 'email', c.email, 'phone', c.phone,
      'representativeKind', c.representative_kind, 'state', c.state, 'answeredAt', ${at('c.answered_at')}, 'answeredByName', c.answered_by_name,
      'channel', c.channel, 'behalfReason', c.behalf_reason, 'words', c.words, 'ratioKept', c.ratio_kept, 'remindedAt', ${at('c.reminded_at')})
      order by array_position(array['citizen', 'company', 'representative'], c.party))
    from placement_confirmation c where c.authority_id = p.authority_id and c.placement_id = p.id), '[]') as confirmations,
  coalesce((select json_agg(json_build_object('id', f.id, 'placementId', f.placement_id, 'kind', f.kind, 'dueOn', f.due_on,
      'state', f.state, 'citizenScore', f.citizen_score, 'citizenWords', f.citizen_words, 'citizenAt', ${at('f.citizen_at')},
      'companyScore', f.company_score, 'companyWords', f.company_words, 'companyAt', ${at('f.company_at')}, 'heldOn', f.held_on,
      'heldByName', f.held_by_name, 'minutes', f.minutes, 'outcome', f.outcome, 'staffId', f.staff_id) order by f.due_on, f.id)
    from placement_follow_up f where f.authority_id = p.authority_id and f.placement_id = p.id), '[]') as "followUps",
  coalesce((select json_agg(json_build_object('party', a.party, 'name', a.name, 'channel', a.channel, 'came', a.came,
      'offered', a.offered, 'hours', a.hours::float8, 'contract', a.contract, 'startsOn', a.starts_on, 'learned', a.learned,
      'words', a.words, 'again', a.again, 'at', ${at('a.at')}) order by array_position(array['citizen', 'company', 'staff'], a.party))
    from placement_assessment a where a.authority_id = p.authority_id and a.placement_id = p.id), '[]') as assessments,
  coalesce((select json_agg(json_build_object('id', u.id, 'kind', u.kind, 'fromOn', u.from_on, 'hours', u.hours::float8,
      'atThisCompany', u.at_this_company) order by u.from_on, u.id)
    from placement_outcome u where u.authority_id = p.authority_id and u.placement_id = p.id), '[]') as outcomes`;

const from = sql`placement p
  left join organisation o on o.authority_id = p.authority_id and o.id = p.organisation_id
  left join company_site s on s.authority_id = p.authority_id and s.id = p.site_id`;

/** Null where there is none, or the scope of the transaction does not show it. */
export async function placementById(tx: Tx, authorityId: number, id: string): Promise<Placement | null> {
  const { rows } = await sql<Placement>`select ${columns} from ${from}
    where p.authority_id = ${authorityId} and p.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** All of a citizen's, those that begin last first. */
export async function placementsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly Placement[]> {
  const { rows } = await sql<Placement>`select ${columns} from ${from}
    where p.authority_id = ${authorityId} and p.case_id = ${caseId} order by p.starts_on desc, p.id`.execute(tx);
  return rows;
}

/** What a company has been asked about; no draft. */
export async function placementsOfCompany(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly Placement[]> {
  const { rows } = await sql<Placement>`select ${columns} from ${from}
    where p.authority_id = ${authorityId} and p.organisation_id = ${organisationId} and p.sent_at is not null
    order by p.starts_on desc, p.id`.execute(tx);
  return rows;
}

/**
 * Agreements that wait for somebody: for an answer, or for the municipality, those that begin first on top. `staffId`: made by them, of
 * their citizens, or at their companies.
 */
export async function waitingPlacements(
  tx: Tx,
  authorityId: number,
  { staffId }: { readonly today: string; readonly staffId?: string | undefined },
): Promise<readonly Placement[]> {
  const { rows } = await sql<Placement>`select ${columns} from ${from}
    where p.authority_id = ${authorityId} and p.state in ('sent', 'ready') and ${ofStaff(staffId)}
    order by p.starts_on, p.id`.execute(tx);
  return rows;
}

/** The member of the staff has made it, is the citizen's contact person, or the company's consultant. */
export const ofStaff = (staffId: string | undefined) =>
  staffId === undefined
    ? sql`true`
    : sql`(p.made_by = ${staffId} or o.contact_staff_id = ${staffId} or exists (select from case_overview v
        where v.authority_id = p.authority_id and v.case_id = p.case_id and v.contact_staff_id = ${staffId}))`;

export interface DueFollowUp {
  readonly placement: Placement;
  readonly followUp: Placement['followUps'][number];
}

/**
 * Follow-ups of places that are granted or just over, due no later than the day, the earliest first: talks that are planned, and checks
 * that are planned or wait for answers.
 */
export async function followUpsDue(
  tx: Tx,
  authorityId: number,
  { until, staffId }: { readonly until: string; readonly staffId?: string | undefined },
): Promise<readonly DueFollowUp[]> {
  const { rows } = await sql<Placement>`select ${columns} from ${from}
    where p.authority_id = ${authorityId} and p.state = 'granted' and ${ofStaff(staffId)}
      and exists (select from placement_follow_up f where f.authority_id = p.authority_id and f.placement_id = p.id
        and f.state in ('planned', 'asked') and f.due_on <= ${until})`.execute(tx);
  return rows
    .flatMap((placement) =>
      placement.followUps
        .filter(({ state, dueOn }) => (state === 'planned' || state === 'asked') && dueOn <= until)
        .map((followUp) => ({ placement, followUp })),
    )
    .sort((a, b) => (a.followUp.dueOn < b.followUp.dueOn ? -1 : a.followUp.dueOn > b.followUp.dueOn ? 1 : 0));
}
