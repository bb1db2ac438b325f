import type { PlainDate } from '@fodfaeste/law/dates';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { isLawCategory, type ListedOffer, type Offer } from '../offer.ts';
import type { Progress } from '../participation.ts';
import { type ProgressionCount, type ProgressRow, progressionOf } from '../progression.ts';

type Row = Selectable<DB['offer']>;

export const asOffer = (row: Row): Offer => ({
  id: row.id,
  shippedKey: row.shipped_key,
  organisationId: row.organisation_id,
  category: row.category,
  lawCategory: row.law_category !== null && isLawCategory(row.law_category) ? row.law_category : null,
  name: row.name,
  purpose: row.purpose,
  content: row.content,
  target: row.target,
  targetGroups: row.target_groups,
  weeks: row.weeks,
  hoursWeek: row.hours_week === null ? null : Number(row.hours_week),
  seats: row.seats,
  priceOere: row.price_oere === null ? null : Number(row.price_oere),
  priceSource: row.price_source,
  place: row.place,
  startsWords: row.starts_words,
  waitingWeeks: row.waiting_weeks,
  withCompany: row.with_company,
  evidenceKey: row.evidence_key,
  state: row.state,
  endsOn: row.ends_on as PlainDate | null,
});

/** The catalogue, by name; a provider's own where an organisation is named. What has ended stays away unless asked for. */
export async function offersOf(
  tx: Tx,
  authorityId: number,
  { organisationId, ended = false }: { readonly organisationId?: string; readonly ended?: boolean } = {},
): Promise<readonly ListedOffer[]> {
  let query = listed(tx, authorityId);
  if (!ended) query = query.where('o.state', '=', 'active');
  if (organisationId !== undefined) query = query.where('o.organisation_id', '=', organisationId);
  const rows = await query.execute();
  return rows.map(asListed).toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

export async function offerById(tx: Tx, authorityId: number, id: string): Promise<ListedOffer | null> {
  const row = await listed(tx, authorityId).where('o.id', '=', id).executeTakeFirst();
  return row ? asListed(row) : null;
}

const listed = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('offer as o')
    .leftJoin('organisation as p', (join) =>
      join.onRef('p.authority_id', '=', 'o.authority_id').onRef('p.id', '=', 'o.organisation_id'),
    )
    .selectAll('o')
    .select('p.name as organisation_name')
    .select(
      sql<number>`(select count(*)::int from offer_participation t where t.authority_id = o.authority_id and t.offer_id = o.id
        and t.state in ('waiting', 'under-way'))`.as('taken'),
    )
    .where('o.authority_id', '=', authorityId);

const asListed = (row: Row & { readonly organisation_name: string | null; readonly taken: number }): ListedOffer => ({
  ...asOffer(row),
  organisationName: row.organisation_name,
  taken: row.taken,
});

/** The keys of the shipped examples that the municipality has taken in, ended or not. */
export async function takenKeys(tx: Tx, authorityId: number): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('offer')
    .select('shipped_key')
    .where('authority_id', '=', authorityId)
    .where('shipped_key', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ shipped_key }) => shipped_key ?? []));
}

/** Active providers of the municipality, for a form. */
export async function providersOf(tx: Tx, authorityId: number): Promise<readonly { id: string; name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('authority_id', '=', authorityId)
    .where('kind', '=', 'provider')
    .orderBy('name')
    .execute();
}

/** How far each offer brought those who took part, by offer. */
export async function progressionByOffer(tx: Tx, authorityId: number): Promise<ReadonlyMap<string, ProgressionCount>> {
  const rows = await tx
    .selectFrom('offer_participation')
    .select(['offer_id', 'progress', sql<number>`count(*)::int`.as('people')])
    .where('authority_id', '=', authorityId)
    .where('state', 'in', ['done', 'stopped'])
    .where('progress', 'is not', null)
    .groupBy(['offer_id', 'progress'])
    .execute();
  const byOffer = new Map<string, ProgressRow[]>();
  for (const { offer_id, progress, people } of rows)
    byOffer.set(offer_id, [...(byOffer.get(offer_id) ?? []), { progress: progress as Progress, people }]);
  return new Map([...byOffer].map(([id, of]) => [id, progressionOf(of)]));
}
