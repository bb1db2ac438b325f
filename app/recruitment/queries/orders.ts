import type { PlainDate } from '@fodfaeste/law/dates';
import type { Condition } from '@fodfaeste/occupations';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { tokenHash } from '../../kernel/crypto/secret-link.ts';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import { authorityTitle, type NamedAuthority } from '../../kernel/identity/authority-title.ts';
import type { JobOrder, OrderShare, ShareTold } from '../order.ts';

type Row = Selectable<DB['job_order']> & { readonly company_name: string };

export const asOrder = (row: Row): JobOrder => ({
  authorityId: row.authority_id,
  id: row.id,
  organisationId: row.organisation_id,
  companyName: row.company_name,
  siteId: row.site_id,
  title: row.title,
  occupationUri: row.occupation_uri,
  kind: row.kind,
  tasks: row.tasks,
  demands: row.demands,
  hoursMin: Number(row.hours_min),
  hoursMax: Number(row.hours_max),
  seats: row.seats,
  startsOn: row.starts_on as PlainDate | null,
  applyBy: row.apply_by as PlainDate | null,
  standing: row.standing,
  place: row.place,
  postalCode: row.postal_code,
  conditions: row.conditions as readonly Condition[],
  contactName: row.contact_name,
  contactPhone: row.contact_phone,
  contactEmail: row.contact_email,
  state: row.state,
  stateAt: row.state_at,
  stateWords: row.state_words,
  madeBy: row.made_by,
  madeByName: row.made_by_name,
  madeAt: row.made_at,
  staffId: row.staff_id,
  staffName: row.staff_name,
  firstAnswerAt: row.first_answer_at,
  answerWords: row.answer_words,
  firstSentAt: row.first_sent_at,
  lastSentAt: row.last_sent_at,
});

// A municipality that was let in sees no register of the other's companies: the name comes from what it was told.
const companyName = sql`coalesce(
  (select g.name from organisation g where g.authority_id = o.authority_id and g.id = o.organisation_id),
  (select h.told->>'companyName' from job_order_share h where h.authority_id = o.authority_id and h.order_id = o.id limit 1),
  (select c.company_name from job_candidate c where c.order_authority_id = o.authority_id and c.order_id = o.id limit 1), '')`;

async function ordersWhere(tx: Tx, where: RawBuilder<unknown>, order: RawBuilder<unknown> = sql`o.made_at desc, o.id`) {
  const { rows } = await sql<Row>`
    select o.*, ${companyName} as company_name from job_order o where ${where} order by ${order}`.execute(tx);
  return rows.map(asOrder);
}

/** An order of one's own authority, or one that another let us into; the same where a case was asked about it. */
export async function visibleOrder(tx: Tx, home: number, id: string): Promise<JobOrder | null> {
  const [found] = await ordersWhere(tx, sql`o.id = ${id}`, sql`o.authority_id = ${home} desc limit 1`);
  return found ?? null;
}

export async function orderById(tx: Tx, authorityId: number, id: string): Promise<JobOrder | null> {
  const [found] = await ordersWhere(tx, sql`o.authority_id = ${authorityId} and o.id = ${id}`);
  return found ?? null;
}

/** Every order of one company, the newest first. */
export const ordersOfCompany = (tx: Tx, authorityId: number, organisationId: string): Promise<JobOrder[]> =>
  ordersWhere(tx, sql`o.authority_id = ${authorityId} and o.organisation_id = ${organisationId}`);

export interface ListedOrder {
  readonly order: JobOrder;
  /** The municipality that has it, where that is another. */
  readonly ownerName: string | null;
  readonly asked: number;
  readonly shared: number;
  readonly hired: number;
  /** Shared candidates that the company has done nothing about. */
  readonly unanswered: number;
  /** When the first of them was sent or shared. */
  readonly waitingSince: string | null;
  readonly companyPhone: string | null;
}

/** Orders of the municipality and those it was let into: open ones first, the longest waiting first. */
export async function listedOrders(tx: Tx, authorityId: number): Promise<readonly ListedOrder[]> {
  const { rows } = await sql<
    Row & {
      owner_name: string;
      owner_kind: NamedAuthority['kind'];
      asked: number;
      shared: number;
      hired: number;
      unanswered: number;
      waiting_since: string | null;
      phone: string | null;
    }
  >`select o.*, ${companyName} as company_name, a.name as owner_name, a.kind as owner_kind,
      coalesce(c.asked, 0)::int as asked, coalesce(c.shared, 0)::int as shared, coalesce(c.hired, 0)::int as hired,
      coalesce(c.unanswered, 0)::int as unanswered, c.waiting_since,
      coalesce(o.contact_phone, (select g.phone from organisation g where g.authority_id = o.authority_id and g.id = o.organisation_id)) as phone
    from job_order o
    join authority a on a.id = o.authority_id
    left join lateral (select
        count(*) filter (where k.state = 'asked') as asked,
        count(*) filter (where k.shared_at is not null and k.state <> 'withdrawn') as shared,
        count(*) filter (where k.state = 'hired') as hired,
        count(*) filter (where k.state = 'shared' and k.company_at is null) as unanswered,
        min(greatest(k.shared_at, o.first_sent_at)) filter (where k.state = 'shared' and k.company_at is null) as waiting_since
      from job_candidate k where k.order_authority_id = o.authority_id and k.order_id = o.id) c on true
    where o.authority_id = ${authorityId} or exists (select from job_order_share s
      where s.authority_id = o.authority_id and s.order_id = o.id and s.with_authority_id = ${authorityId} and s.state = 'agreed')
    order by o.state = 'open' desc, o.state = 'enough-referred' desc,
      case when o.state in ('open', 'enough-referred') then extract(epoch from o.made_at) else -extract(epoch from o.state_at) end, o.id
    limit 500`.execute(tx);
  return rows.map((row) => ({
    order: asOrder(row),
    ownerName: row.authority_id === authorityId ? null : authorityTitle({ kind: row.owner_kind, name: row.owner_name }),
    asked: row.asked,
    shared: row.shared,
    hired: row.hired,
    unanswered: row.unanswered,
    waitingSince: row.waiting_since,
    companyPhone: row.phone,
  }));
}

/** The order behind a link; null where the secret opens none. */
export async function orderByLink(database: Database, token: string): Promise<JobOrder | null> {
  const { rows } = await sql<Row>`select o.*, '' as company_name from order_link_order(${tokenHash(token)}) o`.execute(
    database.kysely,
  );
  return rows[0] ? asOrder(rows[0]) : null;
}

interface ShareRow extends Omit<Selectable<DB['job_order_share']>, 'told'> {
  readonly told: ShareTold;
  readonly owner_name: string;
  readonly with_name: string;
}

const asShare = (row: ShareRow): OrderShare => ({
  authorityId: row.authority_id,
  orderId: row.order_id,
  withAuthorityId: row.with_authority_id,
  ownerName: authorityTitle({ kind: 'municipality', name: row.owner_name }),
  withName: authorityTitle({ kind: 'municipality', name: row.with_name }),
  state: row.state,
  told: row.told,
  words: row.words,
  proposedByName: row.proposed_by_name,
  proposedAt: row.proposed_at,
  answeredByName: row.answered_by_name,
  answeredAt: row.answered_at,
  answerWords: row.answer_words,
});

async function sharesWhere(tx: Tx, where: RawBuilder<unknown>): Promise<readonly OrderShare[]> {
  const { rows } = await sql<ShareRow>`
    select s.*, a.name as owner_name, w.name as with_name from job_order_share s
    join authority a on a.id = s.authority_id join authority w on w.id = s.with_authority_id
    where ${where} order by s.proposed_at, s.order_id, s.with_authority_id`.execute(tx);
  return rows.map(asShare);
}

/** With whom an order is shared, or may come to be. */
export const sharesOf = (tx: Tx, authorityId: number, orderId: string) =>
  sharesWhere(tx, sql`s.authority_id = ${authorityId} and s.order_id = ${orderId}`);

/** What other municipalities ask this one. */
export const sharesAsked = (tx: Tx, authorityId: number) =>
  sharesWhere(tx, sql`s.with_authority_id = ${authorityId} and s.state = 'proposed'`);

export async function shareWith(tx: Tx, orderId: string, withAuthorityId: number): Promise<OrderShare | null> {
  const [found] = await sharesWhere(tx, sql`s.order_id = ${orderId} and s.with_authority_id = ${withAuthorityId}`);
  return found ?? null;
}

export interface OtherMunicipality {
  readonly id: number;
  readonly name: string;
}

/** The other municipalities, those of the same region first. */
export async function otherMunicipalities(tx: Tx, authorityId: number): Promise<readonly OtherMunicipality[]> {
  const { rows } = await sql<OtherMunicipality>`
    select a.id, a.name from authority a, authority own
    where own.id = ${authorityId} and a.kind = 'municipality' and a.id <> own.id
    order by a.region is distinct from own.region, a.name`.execute(tx);
  return rows;
}
