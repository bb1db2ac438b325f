import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { OutChannel } from '../post/route.ts';
import type { OutState } from './outbox.ts';

/** How far something sent about a case has come. */
export interface Delivery {
  readonly id: string;
  readonly purpose: string;
  readonly subject: string;
  readonly channel: OutChannel;
  readonly state: OutState;
  readonly legal: boolean;
  /** When it last moved: arrived, came back, left; else when it leaves. */
  readonly at: Instant;
  readonly deliveredAt: Instant | null;
  /** The post gave it back then. A legal letter that came back goes on paper. */
  readonly returnedAt: Instant | null;
  readonly failure: string | null;
}

/** Everything sent or waiting in a case, the newest first. What was taken back is left out. */
export async function deliveriesOf(tx: Tx, authorityId: number, caseId: string): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    select g.id, g.purpose, g.subject, g.channel, g.state, g.legal, greatest(g.delivered_at, g.returned_at, g.sent_at,
      case when g.sent_at is null and g.returned_at is null then g.release_at end) as at,
      g.delivered_at as "deliveredAt", g.returned_at as "returnedAt", g.failure
    from outgoing g
    where g.authority_id = ${authorityId} and g.case_id = ${caseId} and g.state <> 'recalled'
    order by g.made_at desc, g.id limit 200`.execute(tx);
  return rows;
}

/** A letter with a right or a deadline that came back from Digital Post, and is on paper instead. */
export interface ReturnedLetter {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly purpose: string;
  readonly returnedAt: Instant;
  readonly printed: boolean;
}

export async function returnedLetters(tx: Tx, authorityId: number, from: Instant): Promise<ReturnedLetter[]> {
  const { rows } = await sql<ReturnedLetter>`
    select g.id, c.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", g.purpose,
      g.returned_at as "returnedAt", g.state = 'printed' as printed
    from outgoing g
    join citizen_case c on c.authority_id = g.authority_id and c.id = g.case_id
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where g.authority_id = ${authorityId} and g.legal and g.channel = 'paper' and g.returned_at >= ${from}
    order by g.returned_at desc, g.id limit 50`.execute(tx);
  return rows;
}
