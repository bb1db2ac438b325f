import type { PlainDate } from '@fodfaeste/law/dates';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Invitation, Step } from '../invitation.ts';

type Row = Selectable<DB['partnership_invitation']>;

const declarationOf = (row: Row): Invitation['declaration'] =>
  row.declared_at === null || row.declared_by === null
    ? null
    : {
        at: row.declared_at,
        organisationId: row.declared_by,
        companyName: row.declared_by_company ?? '',
        from: row.declared_from as PlainDate,
        hours: Number(row.declared_hours),
      };

const hireOf = (row: Row): Invitation['hire'] =>
  row.hired_on === null
    ? null
    : {
        on: row.hired_on as PlainDate,
        hours: Number(row.hired_hours),
        organisationId: row.hired_by,
        companyName: row.hired_by_company ?? '',
      };

const asInvitation = (row: Row): Invitation => ({
  authorityId: row.authority_id,
  id: row.id,
  partnershipId: row.partnership_id,
  caseId: row.case_id,
  personId: row.person_id,
  state: row.state,
  reasons: row.reasons as readonly Bilingual[],
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  askedByName: row.asked_by_name,
  askedWords: row.asked_words,
  answeredByName: row.answered_by_name,
  answerWords: row.answer_words,
  sharesWithSchool: row.shares_with_school,
  sharesWithCompanies: row.shares_with_companies,
  sharedName: row.shared_name,
  enrolmentId: row.enrolment_id,
  declaration: declarationOf(row),
  hire: hireOf(row),
  notHiredAt: row.not_hired_at,
  notHiredWords: row.not_hired_words,
  cardId: row.card_id,
});

async function invitationsWhere(tx: Tx, where: RawBuilder<unknown>): Promise<readonly Invitation[]> {
  const { rows } =
    await sql<Row>`select i.* from partnership_invitation i where ${where} order by i.asked_at, i.id`.execute(tx);
  return rows.map(asInvitation);
}

/** As far as the reader's scope shows it. */
export async function invitationById(tx: Tx, authorityId: number, id: string): Promise<Invitation | null> {
  const [found] = await invitationsWhere(tx, sql`i.authority_id = ${authorityId} and i.id = ${id}`);
  return found ?? null;
}

/** The newest last. */
export const invitationsOfCase = (tx: Tx, authorityId: number, caseId: string) =>
  invitationsWhere(tx, sql`i.authority_id = ${authorityId} and i.case_id = ${caseId}`);

/** Our own, in every state; to a school and a company those who share with them. */
export const invitationsOf = (tx: Tx, authorityId: number, partnershipId: string) =>
  invitationsWhere(tx, sql`i.authority_id = ${authorityId} and i.partnership_id = ${partnershipId}`);

export async function stepsOf(tx: Tx, authorityId: number, partnershipId: string): Promise<readonly Step[]> {
  const rows = await tx
    .selectFrom('partnership_step')
    .select(['id', 'invitation_id', 'kind', 'on_day', 'company_name', 'words'])
    .where('authority_id', '=', authorityId)
    .where('partnership_id', '=', partnershipId)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    invitationId: row.invitation_id,
    kind: row.kind,
    on: row.on_day as PlainDate,
    companyName: row.company_name,
    words: row.words,
  }));
}

/** How many of those who take part a company has signed for: it signs for no more than the jobs it pledged. */
export async function declaredBy(
  tx: Tx,
  authorityId: number,
  partnershipId: string,
  organisationId: string,
): Promise<number> {
  const { rows } = await sql<{ readonly signed: number }>`
    select count(*)::int as signed from partnership_invitation i
    where i.authority_id = ${authorityId} and i.partnership_id = ${partnershipId} and i.declared_by = ${organisationId}
      and i.state = 'yes'`.execute(tx);
  return rows[0]?.signed ?? 0;
}
