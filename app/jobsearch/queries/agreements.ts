import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseLaw } from '../../law/index.ts';
import { caseState } from '../../people/index.ts';
import type { AgreementState, JobSearchAgreement, SearchWay, SoughtTitle } from '../agreement.ts';
import { jobSearchLaw } from '../law.ts';

/** The agreement that holds, and the proposal that waits for an answer. */
export async function openAgreements(
  tx: Tx,
  authorityId: number,
  caseId: string,
): Promise<Pick<AgreementState, 'running' | 'proposal'>> {
  const rows = await tx
    .selectFrom('job_search_agreement')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
  const found = rows.map(
    (row): JobSearchAgreement => ({
      id: row.id,
      titles: row.titles as readonly SoughtTitle[],
      ways: row.ways as readonly SearchWay[],
      areas: row.areas,
      amount: row.amount,
      per: row.per,
      note: row.note,
      logFrom: row.log_from as PlainDate | null,
      logBy: row.log_by as PlainDate | null,
      proposedAt: row.agreed_at,
      proposedBy: row.agreed_by,
      proposedByName: row.agreed_by_name,
      agreedAt: row.accepted_at,
      acceptedByName: row.accepted_by_name,
      party: row.party,
    }),
  );
  return {
    running: found.find(({ agreedAt }) => agreedAt !== null) ?? null,
    proposal: found.find(({ agreedAt }) => agreedAt === null) ?? null,
  };
}

/** What the acts on agreements look at; null when there is no such case. */
export async function agreementState(
  tx: Tx,
  { home, today }: Pick<ActContext, 'home' | 'today'>,
  caseId: string,
): Promise<AgreementState | null> {
  const state = await caseState(tx, home, caseId);
  if (!state) return null;
  const law = await caseLaw(tx, home, caseId, { on: today });
  return {
    closed: state.closed,
    demanded: law && jobSearchLaw(law).agreementDemanded,
    ...(await openAgreements(tx, home, caseId)),
  };
}
