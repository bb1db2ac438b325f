import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { OutChannel } from '../post/route.ts';
import type { OutState } from './outbox.ts';

/** Something the citizen was told in writing: one row however many ways it went. */
export interface SentDocument {
  readonly id: string;
  readonly purpose: string;
  readonly subject: string;
  readonly channel: OutChannel;
  readonly state: OutState;
  /** When it was written. */
  readonly madeAt: Instant;
  /** When it last moved; before it leaves, when it will. */
  readonly at: Instant;
  readonly failure: string | null;
  /** Where a notice said that it was there. */
  readonly notices: readonly OutChannel[];
}

/** Mail and SMS of the same event say that the letter is there; where there is no letter, the mail stands for it. */
export async function documentsOf(tx: Tx, authorityId: number, caseId: string): Promise<SentDocument[]> {
  const { rows } = await sql<SentDocument>`
    with ranked as (
      select g.id, g.purpose, g.subject, g.channel, g.state, g.failure, g.made_at, g.release_at, g.sent_at, g.delivered_at,
        g.returned_at, row_number() over told as place, array_agg(g.channel) over of_event as channels
      from outgoing g
      where g.authority_id = ${authorityId} and g.case_id = ${caseId}
      window of_event as (partition by coalesce(g.event_id, g.id), g.purpose),
        told as (of_event order by array_position(array['digital-post', 'paper', 'email', 'sms'], g.channel)))
    select id, purpose, subject, channel, state, failure, made_at as "madeAt",
      case when state = 'waiting' then release_at
        else coalesce(greatest(delivered_at, returned_at, sent_at), release_at) end as at,
      array(select one from unnest(channels) as one where one <> channel and one in ('email', 'sms') order by 1) as notices
    from ranked where place = 1
    order by made_at desc, id limit 200`.execute(tx);
  return rows;
}

/** One of them, word for word. */
export interface LetterSent extends Omit<SentDocument, 'notices'> {
  readonly body: string;
  /** The very file that was decided on; null where the letter is drawn from its words. */
  readonly document: Uint8Array | null;
}

export async function documentById(
  tx: Tx,
  authorityId: number,
  caseId: string,
  id: string,
): Promise<LetterSent | null> {
  const { rows } = await sql<LetterSent>`
    select id, purpose, subject, body, channel, state, failure, made_at as "madeAt", document,
      case when state = 'waiting' then release_at
        else coalesce(greatest(delivered_at, returned_at, sent_at), release_at) end as at
    from outgoing where authority_id = ${authorityId} and case_id = ${caseId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The citizen sees what has been sent and nothing else. */
export const isOut = ({ channel, state, at }: Pick<LetterSent, 'channel' | 'state' | 'at'>, now: Instant): boolean =>
  (channel === 'digital-post' || channel === 'paper') && state !== 'recalled' && (state !== 'waiting' || at <= now);
