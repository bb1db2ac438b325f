import type { PlainDate } from '@fodfaeste/law/dates';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { tokenHash } from '../../kernel/crypto/secret-link.ts';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Candidate } from '../candidate.ts';

type Row = Selectable<DB['job_candidate']>;

const asCandidate = (row: Row): Candidate => ({
  authorityId: row.authority_id,
  id: row.id,
  caseId: row.case_id,
  personId: row.person_id,
  orderAuthorityId: row.order_authority_id,
  orderId: row.order_id,
  organisationId: row.organisation_id,
  orderTitle: row.order_title,
  companyName: row.company_name,
  state: row.state,
  reasons: row.reasons as readonly Bilingual[],
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  askedByName: row.asked_by_name,
  askedWords: row.asked_words,
  answeredAt: row.answered_at,
  answeredByName: row.answered_by_name,
  behalfReason: row.behalf_reason,
  answerWords: row.answer_words,
  wantsTalk: row.wants_talk,
  sharedName: row.shared_name,
  sharedPhone: row.shared_phone,
  sharedWords: row.shared_words,
  sharedAt: row.shared_at,
  companyAt: row.company_at,
  interviewAt: row.interview_at,
  interviewPlace: row.interview_place,
  interviewWords: row.interview_words,
  showedUp: row.showed_up,
  hiredOn: row.hired_on as PlainDate | null,
  hiredHours: row.hired_hours === null ? null : Number(row.hired_hours),
  whyNot: row.why_not,
  feedbackWords: row.feedback_words,
  feedbackAt: row.feedback_at,
  feedbackByName: row.feedback_by_name,
  cardId: row.card_id,
});

async function candidatesWhere(tx: Tx, where: RawBuilder<unknown>): Promise<readonly Candidate[]> {
  const { rows } =
    await sql<Row>`select c.* from job_candidate c where ${where} order by c.asked_at desc, c.id`.execute(tx);
  return rows.map(asCandidate);
}

/** In the case's own authority. */
export async function candidateById(
  tx: Tx,
  authorityId: number,
  caseId: string,
  id: string,
): Promise<Candidate | null> {
  const [found] = await candidatesWhere(
    tx,
    sql`c.authority_id = ${authorityId} and c.case_id = ${caseId} and c.id = ${id}`,
  );
  return found ?? null;
}

export const candidatesOfCase = (tx: Tx, authorityId: number, caseId: string) =>
  candidatesWhere(tx, sql`c.authority_id = ${authorityId} and c.case_id = ${caseId}`);

/** As far as the reader's scope shows them: own citizens in every state, those of others and a company's from their yes on. */
export const candidatesOfOrder = (tx: Tx, orderAuthorityId: number, orderId: string) =>
  candidatesWhere(tx, sql`c.order_authority_id = ${orderAuthorityId} and c.order_id = ${orderId}`);

/** A candidate as the company may see one, read in the company's own scope. */
export async function sharedCandidate(tx: Tx, orderAuthorityId: number, id: string): Promise<Candidate | null> {
  const [found] = await candidatesWhere(
    tx,
    sql`c.order_authority_id = ${orderAuthorityId} and c.id = ${id} and c.shared_at is not null`,
  );
  return found ?? null;
}

/** Candidates behind a link, from their yes on. Whether the link still works is the caller's to ask. */
export async function candidatesByLink(database: Database, token: string): Promise<readonly Candidate[]> {
  const { rows } = await sql<Row>`
    select c.* from order_link_candidates(${tokenHash(token)}) c order by c.shared_at, c.id`.execute(database.kysely);
  return rows.map(asCandidate);
}
