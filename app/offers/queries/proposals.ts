import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Proposal } from '../participation.ts';

const joined = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('offer_proposal as q')
    .innerJoin('offer as o', (join) =>
      join.onRef('o.authority_id', '=', 'q.authority_id').onRef('o.id', '=', 'q.offer_id'),
    )
    .innerJoin('organisation as p', (join) =>
      join.onRef('p.authority_id', '=', 'q.authority_id').onRef('p.id', '=', 'q.organisation_id'),
    )
    .leftJoin('offer_participation as t', (join) =>
      join.onRef('t.authority_id', '=', 'q.authority_id').onRef('t.id', '=', 'q.participation_id'),
    )
    .selectAll('q')
    .select(['o.name as offer_name', 'p.name as organisation_name', 't.citizen_name'])
    .where('q.authority_id', '=', authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number];

const asProposal = (row: Row): Proposal => ({
  id: row.id,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  offerId: row.offer_id,
  offerName: row.offer_name,
  participationId: row.participation_id,
  caseId: row.case_id,
  citizenName: row.citizen_name,
  kind: row.kind,
  words: row.words,
  untilOn: row.until_on as PlainDate | null,
  seats: row.seats,
  state: row.state,
  madeByName: row.made_by_name,
  madeAt: row.made_at,
  answer: row.answer,
  answeredByName: row.answered_by_name,
  answeredAt: row.answered_at,
});

/** How many answered ones are shown: the history goes back as far as anybody still asks. */
const mostAnswered = 50;

/** Proposals of a provider, in a case, or all of them: first those that wait, then the answered ones, the newest first. */
export async function proposalsOf(
  tx: Tx,
  authorityId: number,
  { organisationId, caseId }: { readonly organisationId?: string; readonly caseId?: string } = {},
): Promise<{ readonly open: readonly Proposal[]; readonly answered: readonly Proposal[] }> {
  const all = () => {
    const ofCase =
      caseId === undefined ? joined(tx, authorityId) : joined(tx, authorityId).where('q.case_id', '=', caseId);
    return organisationId === undefined ? ofCase : ofCase.where('q.organisation_id', '=', organisationId);
  };
  const open = await all().where('q.state', '=', 'open').orderBy('q.made_at').orderBy('q.id').execute();
  const answered = await all()
    .where('q.state', '<>', 'open')
    .orderBy('q.answered_at', 'desc')
    .orderBy('q.id')
    .limit(mostAnswered)
    .execute();
  return { open: open.map(asProposal), answered: answered.map(asProposal) };
}

export async function proposalById(tx: Tx, authorityId: number, id: string): Promise<Proposal | null> {
  const row = await joined(tx, authorityId).where('q.id', '=', id).executeTakeFirst();
  return row ? asProposal(row) : null;
}
