import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { isLawCategory } from '../offer.ts';
import type { Participation } from '../participation.ts';

const joined = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('offer_participation as t')
    .innerJoin('offer as o', (join) =>
      join.onRef('o.authority_id', '=', 't.authority_id').onRef('o.id', '=', 't.offer_id'),
    )
    .leftJoin('organisation as p', (join) =>
      join.onRef('p.authority_id', '=', 'o.authority_id').onRef('p.id', '=', 'o.organisation_id'),
    )
    .selectAll('t')
    .select(['o.name', 'o.category', 'o.law_category', 'o.hours_week', 'o.price_oere', 'o.organisation_id'])
    .select('p.name as organisation_name')
    .where('t.authority_id', '=', authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number];

const asParticipation = (row: Row): Participation => ({
  id: row.id,
  caseId: row.case_id,
  offerId: row.offer_id,
  offerName: row.name,
  category: row.category,
  lawCategory: row.law_category !== null && isLawCategory(row.law_category) ? row.law_category : null,
  hoursWeek: row.hours_week === null ? null : Number(row.hours_week),
  priceOere: row.price_oere === null ? null : Number(row.price_oere),
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  cardId: row.card_id,
  decisionId: row.decision_id,
  citizenName: row.citizen_name,
  state: row.state,
  wantedAt: row.wanted_at,
  startsOn: row.starts_on as PlainDate | null,
  endsOn: row.ends_on as PlainDate | null,
  endedOn: row.ended_on as PlainDate | null,
  progress: row.progress,
  words: row.words,
  updatedAt: row.updated_at,
});

/** Offers of a citizen that are no placement, the newest first: what is asked, proposed, agreed, under way and over. */
export async function offersOfCase(tx: Tx, authorityId: number, caseId: string): Promise<readonly Participation[]> {
  const rows = await joined(tx, authorityId)
    .where('t.case_id', '=', caseId)
    .orderBy('t.updated_at', 'desc')
    .orderBy('t.id')
    .execute();
  return rows.map(asParticipation);
}

/** Those who have a place in a provider's offers now. The database shows a provider nobody else. */
export async function participantsOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly Participation[]> {
  const rows = await joined(tx, authorityId)
    .where('o.organisation_id', '=', organisationId)
    .where('t.state', 'in', ['waiting', 'under-way'])
    .orderBy('t.starts_on')
    .orderBy('t.citizen_name')
    .execute();
  return rows.map(asParticipation);
}
