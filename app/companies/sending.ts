import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { type Database, inScope, type Tx } from '../kernel/database/scope.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import type { Log } from '../kernel/log/log.ts';

/** A message to be carried out of the house. The same id is the same message, however often it is handed over. */
export interface CompanyLetter {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type CompanyPostAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'bounced'; readonly reason: string }
  | { readonly kind: 'later'; readonly seconds: number };

/** What carries mail and text messages to companies. */
export interface CompanyPost {
  send(letter: CompanyLetter): Promise<CompanyPostAnswer>;
}

export interface CompanySending {
  readonly post: CompanyPost;
  /** The address people know, for the links in messages. */
  readonly publicUrl: string;
  readonly now: Instant;
  readonly log: Log;
}

/** So many are held at a time: whoever else sends takes the next ones. */
const batch = 20;
const retrySeconds = 5 * 60;
const mark = /\[\[(\/[^\]\s]*)\]\]/g;

const withAddresses = (text: string, publicUrl: string): string => text.replace(mark, `${publicUrl}$1`);

/** Rows are held until the transaction ends, and passed over by others who send. */
async function claim(tx: Tx, authorityId: number, now: Instant): Promise<readonly CompanyLetter[]> {
  const { rows } = await sql<CompanyLetter>`
    select m.id, m.channel, m.to_address as "to", m.subject, m.body from company_message m
    where m.authority_id = ${authorityId} and m.state = 'waiting' and (m.retry_at is null or m.retry_at <= ${now})
    order by m.made_at, m.id limit ${batch} for update skip locked`.execute(tx);
  return rows;
}

/** One that fails must not hold up the rest. */
async function handOver(letter: CompanyLetter, { post, log }: CompanySending): Promise<CompanyPostAnswer> {
  try {
    return await post.send(letter);
  } catch (error) {
    log.warn(
      { message: letter.id, error: error instanceof Error ? error.name : 'unknown' },
      'a message to a company could not be handed over',
    );
    return { kind: 'later', seconds: retrySeconds };
  }
}

type Outcome = { state?: 'sent' | 'bounced'; sent_at?: Instant; failure?: string; retry_at?: Instant };

async function sendBatch(tx: Tx, authorityId: number, sending: CompanySending): Promise<number> {
  const { now, publicUrl } = sending;
  const due = await claim(tx, authorityId, now);
  for (const letter of due) {
    const answer = await handOver({ ...letter, body: withAddresses(letter.body, publicUrl) }, sending);
    const outcome: Outcome =
      answer.kind === 'accepted'
        ? { state: 'sent', sent_at: now }
        : answer.kind === 'bounced'
          ? { state: 'bounced', failure: answer.reason.slice(0, 200) }
          : { retry_at: instantOfEpoch(Date.parse(now) + Math.max(1, answer.seconds) * 1000) };
    await tx
      .updateTable('company_message')
      .set(outcome)
      .where('authority_id', '=', authorityId)
      .where('id', '=', letter.id)
      .execute();
  }
  return due.length;
}

/**
 * Hands over what waits, in those authorities alone where something does. A message is sent when the post has accepted it: a sender that is
 * killed hands over again what it held, under the same ids. Answers how many were handed over.
 */
export async function sendCompanyMessages(database: Database, sending: CompanySending): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from authorities_with_company_messages(${sending.now}) as id order by id`.execute(database.kysely);
  let sent = 0;
  for (const { id: authorityId } of rows) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    for (let count = 1; count > 0; sent += count)
      count = await inScope(database, scope, (tx) => sendBatch(tx, authorityId, sending));
  }
  return sent;
}
