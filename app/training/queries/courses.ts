import type { PlainDate } from '@fodfaeste/law/dates';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Course, OnList } from '../course.ts';

type Row = Selectable<DB['training_course']>;
type ListRow = Selectable<DB['training_list']>;

const numberOrNull = (value: string | number | null): number | null => (value === null ? null : Number(value));

const asList = (row: ListRow): OnList => ({
  list: row.list,
  group: row.list_group,
  star: row.star,
  fromOn: row.from_on as PlainDate,
  untilOn: row.until_on as PlainDate | null,
  sourceUrl: row.source_url,
});

const asCourse = (row: Row, lists: readonly OnList[]): Course => ({
  id: row.id,
  code: row.code,
  source: {
    kind: row.source,
    version: row.source_version,
    day: row.source_day as PlainDate,
    url: row.source_url,
    shippedKey: row.shipped_key,
  },
  title: row.title,
  goal: row.goal,
  organisationId: row.organisation_id,
  providerName: row.provider_name,
  kind: row.kind,
  lawLevel: row.law_level,
  days: numberOrNull(row.days),
  weeks: numberOrNull(row.weeks),
  hoursWeek: numberOrNull(row.hours_week),
  attendedPercent: row.attended_percent,
  fullTime: row.full_time,
  givesSu: row.gives_su,
  feeDayOere: numberOrNull(row.fee_day_oere),
  fullPriceOere: numberOrNull(row.full_price_oere),
  priceYear: row.price_year,
  priceSource: row.price_source,
  entry: row.entry,
  ageMin: row.age_min,
  danishMin: row.danish_min,
  target: row.target,
  certificate: row.certificate,
  certificateYears: row.certificate_years,
  note: row.note,
  iscoCodes: row.isco_codes,
  escoUris: row.esco_uris,
  mark: row.mark,
  state: row.state,
  lists,
  version: row.version,
});

/** The rows of a query over courses, with the lists each is on. */
export async function withLists(tx: Tx, authorityId: number, rows: readonly Row[]): Promise<readonly Course[]> {
  if (rows.length === 0) return [];
  const found = await tx
    .selectFrom('training_list')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where(
      'course_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('list')
    .orderBy('from_on')
    .execute();
  const lists = new Map<string, ListRow[]>();
  for (const row of found) lists.set(row.course_id, [...(lists.get(row.course_id) ?? []), row]);
  return rows.map((row) => asCourse(row, (lists.get(row.id) ?? []).map(asList)));
}

interface Which {
  /** Active ones alone unless another is named. */
  readonly state?: 'active' | 'ended' | 'all';
  readonly organisationId?: string;
}

/** The catalogue of an authority, by title; a school's own where an organisation is named. */
export async function coursesOf(
  tx: Tx,
  authorityId: number,
  { state = 'active', organisationId }: Which = {},
): Promise<readonly Course[]> {
  let query = tx.selectFrom('training_course').selectAll().where('authority_id', '=', authorityId);
  if (state !== 'all') query = query.where('state', '=', state);
  if (organisationId !== undefined) query = query.where('organisation_id', '=', organisationId);
  return withLists(tx, authorityId, await query.orderBy('sort_key').orderBy('id').execute());
}

/** How many courses an authority has to choose among. */
export async function courseCount(tx: Tx, authorityId: number): Promise<number> {
  const { count } = await tx
    .selectFrom('training_course')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
  return count;
}

export async function courseById(tx: Tx, authorityId: number, id: string): Promise<Course | null> {
  const rows = await tx
    .selectFrom('training_course')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
  return (await withLists(tx, authorityId, rows))[0] ?? null;
}
