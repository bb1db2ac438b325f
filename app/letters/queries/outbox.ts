import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { OutChannel } from '../post/route.ts';
import type { PrintRoom } from '../print-room.ts';

export const outStates = ['waiting', 'sent', 'delivered', 'bounced', 'recalled', 'printed'] as const;
export type OutState = (typeof outStates)[number];
export const outChannels = ['digital-post', 'email', 'sms', 'paper'] as const satisfies readonly OutChannel[];

/** Something that left the house, or is about to. */
export interface Outgoing {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
  readonly channel: OutChannel;
  readonly purpose: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[];
  readonly madeAt: Instant;
  readonly releaseAt: Instant;
  readonly state: OutState;
  readonly sentAt: Instant | null;
  readonly deliveredAt: Instant | null;
  /** The post gave it back then. A legal letter that came back goes on paper. */
  readonly returnedAt: Instant | null;
  readonly failure: string | null;
  /** A deadline or a right hangs on it. */
  readonly legal: boolean;
  readonly kle: string | null;
}

const columns = sql`
  g.id, g.case_id as "caseId", c.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", g.channel, g.purpose,
  g.subject, g.body, g.attachments, g.made_at as "madeAt", g.release_at as "releaseAt", g.state, g.sent_at as "sentAt", g.failure,
  g.delivered_at as "deliveredAt", g.returned_at as "returnedAt", g.legal, g.kle`;
const tables = sql`
  outgoing g
  join citizen_case c on c.authority_id = g.authority_id and c.id = g.case_id
  join person p on p.authority_id = c.authority_id and p.id = c.person_id`;

export interface OutboxView {
  readonly from: Instant;
  readonly until: Instant;
  readonly state: OutState | null;
  readonly channel: OutChannel | null;
}

const within = (authorityId: number, { from, until, state, channel }: OutboxView) => sql`
  g.authority_id = ${authorityId} and g.made_at >= ${from} and g.made_at < ${until}
  and (${state}::text is null or g.state = ${state}) and (${channel}::text is null or g.channel = ${channel})`;

export async function outbox(
  tx: Tx,
  authorityId: number,
  view: OutboxView,
  page: { readonly limit: number; readonly offset: number },
): Promise<Outgoing[]> {
  const { rows } = await sql<Outgoing>`
    select ${columns} from ${tables} where ${within(authorityId, view)}
    order by g.made_at desc, g.id limit ${page.limit} offset ${page.offset}`.execute(tx);
  return rows;
}

export interface OutboxCount {
  readonly state: OutState;
  readonly channel: OutChannel;
  readonly count: number;
}

/** How many in each state and channel, whatever is chosen of those. */
export async function outboxCounts(tx: Tx, authorityId: number, view: OutboxView): Promise<OutboxCount[]> {
  const { rows } = await sql<OutboxCount>`
    select g.state, g.channel, count(*)::int as count from outgoing g
    where ${within(authorityId, { ...view, state: null, channel: null })} group by g.state, g.channel`.execute(tx);
  return rows;
}

export async function outgoingById(tx: Tx, authorityId: number, id: string): Promise<Outgoing | null> {
  const { rows } = await sql<Outgoing>`
    select ${columns} from ${tables} where g.authority_id = ${authorityId} and g.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** A letter on paper with what stands in the window of the envelope. */
export interface PaperLetter extends Outgoing {
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly protectedUntil: PlainDate | null;
}

/** The pile in the print room: whose time has come and who have not been printed. */
export async function paperQueue(tx: Tx, authorityId: number, room: PrintRoom, now: string): Promise<PaperLetter[]> {
  const mine = room.everybody
    ? sql`true`
    : sql`(o.contact_staff_id = ${room.staffId} or (o.team_id is not null and o.team_id = ${room.teamId}::uuid and not o.own_staff))`;
  const { rows } = await sql<PaperLetter>`
    select ${columns}, p.street, p.postcode, p.city, p.protected_until as "protectedUntil" from ${tables}
    join case_overview o on o.authority_id = g.authority_id and o.case_id = g.case_id
    where g.authority_id = ${authorityId} and g.channel = 'paper' and g.state = 'waiting' and g.release_at <= ${now} and ${mine}
    order by g.release_at, g.id limit 200`.execute(tx);
  return rows;
}

/** The citizen's own letters, as they were sent: not what has not left yet. */
export async function lettersOf(tx: Tx, authorityId: number, caseId: string, now: string): Promise<Outgoing[]> {
  const { rows } = await sql<Outgoing>`
    select ${columns} from ${tables}
    where g.authority_id = ${authorityId} and g.case_id = ${caseId} and g.channel in ('digital-post', 'paper')
      and g.state <> 'recalled' and g.release_at <= ${now}
    order by g.made_at desc, g.id limit 100`.execute(tx);
  return rows;
}
