import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** What was written to a company, for a list; the words themselves may hold a link that answers in its place. */
export interface SentMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly toName: string;
  readonly subject: string;
  readonly body: string;
  readonly madeAt: Instant;
  readonly state: 'waiting' | 'sent' | 'bounced' | 'recalled';
}

/** Newest first. */
export async function messagesTo(tx: Tx, authorityId: number, organisationId: string): Promise<readonly SentMessage[]> {
  const { rows } = await sql<SentMessage>`
    select m.id, m.channel, m.to_name as "toName", m.subject, m.body, m.made_at as "madeAt", m.state from company_message m
    where m.authority_id = ${authorityId} and m.organisation_id = ${organisationId}
    order by m.made_at desc, m.id limit 8`.execute(tx);
  return rows;
}
