import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { DecisionState } from '../decision.ts';

/** A decision in a list of many cases. The desk decides whom it is shown to. */
interface Listed {
  readonly decisionId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
}

export interface WaitsForApproval extends Listed {
  readonly preparedBy: string;
  readonly preparedByName: string;
  readonly submittedAt: string;
}

/** Put forward and not signed yet, the oldest first. */
export async function waitingForApproval(tx: Tx, authorityId: number): Promise<readonly WaitsForApproval[]> {
  const { rows } = await sql<WaitsForApproval>`
    select d.id as "decisionId", d.case_id as "caseId", c.person_id as "personId", o.name as "personName", d.kind,
      d.prepared_by as "preparedBy", d.prepared_by_name as "preparedByName", d.submitted_at as "submittedAt"
    from decision d
    join citizen_case c on c.authority_id = d.authority_id and c.id = d.case_id
    join case_overview o on o.authority_id = d.authority_id and o.case_id = d.case_id
    where d.authority_id = ${authorityId} and d.state = 'submitted'
    order by d.submitted_at, d.id`.execute(tx);
  return rows;
}

export interface AskedForAdvice extends Listed {
  readonly sparringId: string;
  readonly askedByName: string;
  readonly askedAt: string;
}

/** Drafts of which a colleague has been asked and has not answered yet. */
export async function askedForAdvice(tx: Tx, authorityId: number, staffId: string): Promise<readonly AskedForAdvice[]> {
  const { rows } = await sql<AskedForAdvice>`
    select d.id as "decisionId", d.case_id as "caseId", c.person_id as "personId", o.name as "personName", d.kind,
      s.id as "sparringId", s.asked_by_name as "askedByName", s.asked_at as "askedAt"
    from sparring s
    join decision d on d.authority_id = s.authority_id and d.id = s.decision_id and d.state in ('draft', 'submitted')
    join citizen_case c on c.authority_id = d.authority_id and c.id = d.case_id
    join case_overview o on o.authority_id = d.authority_id and o.case_id = d.case_id
    where s.authority_id = ${authorityId} and s.colleague_id = ${staffId}::uuid and s.answered_at is null
    order by s.asked_at, s.id`.execute(tx);
  return rows;
}

export interface HeardNow extends Listed {
  readonly hearingId: string;
  readonly until: PlainDate;
  readonly contactStaffId: string | null;
}

/** Hearings without an answer, the next to run out first; those that ran out are among them until the decision is made. */
export async function openHearings(tx: Tx, authorityId: number): Promise<readonly HeardNow[]> {
  const { rows } = await sql<HeardNow>`
    select d.id as "decisionId", d.case_id as "caseId", c.person_id as "personId", o.name as "personName", d.kind,
      h.id as "hearingId", h.until_on as until, o.contact_staff_id as "contactStaffId"
    from hearing h
    join decision d on d.authority_id = h.authority_id and d.id = h.decision_id and d.state in ('draft', 'submitted')
    join citizen_case c on c.authority_id = d.authority_id and c.id = d.case_id
    join case_overview o on o.authority_id = d.authority_id and o.case_id = d.case_id
    where h.authority_id = ${authorityId} and h.state = 'open'
    order by h.until_on, h.id`.execute(tx);
  return rows;
}

/** A decision as the case index is told of it: who, when and which subject; nothing that anybody wrote. */
export interface IndexedDecision {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly kle: string;
  readonly state: DecisionState;
  readonly openedAt: string;
  readonly signedAt: string | null;
  readonly withdrawnAt: string | null;
}

const indexed = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('decision')
    .select([
      'id',
      'case_id as caseId',
      'kind',
      'kle',
      'state',
      'opened_at as openedAt',
      'decided_at as signedAt',
      'withdrawn_at as withdrawnAt',
    ])
    .where('authority_id', '=', authorityId);

export const decisionForIndex = async (tx: Tx, authorityId: number, id: string): Promise<IndexedDecision | null> =>
  (await indexed(tx, authorityId).where('id', '=', id).executeTakeFirst()) ?? null;

export const decisionsForIndex = async (
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
): Promise<readonly IndexedDecision[]> =>
  caseIds.length === 0
    ? []
    : indexed(tx, authorityId)
        .where('case_id', 'in', [...caseIds])
        .orderBy('opened_at')
        .orderBy('id')
        .execute();
