import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** What became of an answer: a message in the case, or why it is in none. */
export type IncomingOutcome = 'message' | 'unknown-letter' | 'other-sender' | 'case-closed' | 'empty';

export interface NewIncoming {
  readonly id: string;
  readonly caseId: string | null;
  readonly outgoingId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Instant;
  readonly receivedAt: Instant;
  /** Null for what goes into the case. */
  readonly outcome: IncomingOutcome | null;
}

/** Keeps an answer as it came. The same one again changes nothing. */
export async function keepIncoming(tx: Tx, authorityId: number, one: NewIncoming): Promise<void> {
  await tx
    .insertInto('incoming_post')
    .values({
      authority_id: authorityId,
      id: one.id,
      case_id: one.caseId,
      outgoing_id: one.outgoingId,
      subject: one.subject,
      body: one.body,
      sent_at: one.sentAt,
      received_at: one.receivedAt,
      outcome: one.outcome,
      taken_at: one.outcome === null ? null : one.receivedAt,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doNothing())
    .execute();
}

/** The letter an answer is to, and whose it is. */
export interface AnsweredLetter {
  readonly caseId: string;
  readonly personId: string;
}

export async function answeredLetter(tx: Tx, authorityId: number, outgoingId: string): Promise<AnsweredLetter | null> {
  const { rows } = await sql<AnsweredLetter>`
    select g.case_id as "caseId", c.person_id as "personId" from outgoing g
    join citizen_case c on c.authority_id = g.authority_id and c.id = g.case_id
    where g.authority_id = ${authorityId} and g.id = ${outgoingId}`.execute(tx);
  return rows[0] ?? null;
}

/** An answer that waits to be laid in its case, and whose case it is. */
export interface Untaken {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
}

export async function untaken(tx: Tx, authorityId: number): Promise<Untaken[]> {
  const { rows } = await sql<Untaken>`
    select i.id, i.case_id as "caseId", c.person_id as "personId", p.given_name || ' ' || p.family_name as "personName"
    from incoming_post i
    join citizen_case c on c.authority_id = i.authority_id and c.id = i.case_id
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where i.authority_id = ${authorityId} and i.outcome is null
    order by i.sent_at, i.id limit 200`.execute(tx);
  return rows;
}

export interface ReplyToTake {
  readonly id: string;
  readonly letter: string;
  readonly body: string;
  /** The thread it goes on in: the one its letter told of, or the one an earlier answer to the letter began. */
  readonly threadId: string | null;
}

/** An answer of that case that nobody has taken yet. */
export async function replyToTake(tx: Tx, home: number, caseId: string, id: string): Promise<ReplyToTake | null> {
  const { rows } = await sql<ReplyToTake>`
    select i.id, g.subject as letter, i.body, coalesce(
      (select t.id from thread t where t.authority_id = g.authority_id and t.case_id = g.case_id and t.id = g.subject_id),
      (select e.thread_id from incoming_post e where e.authority_id = i.authority_id and e.outgoing_id = i.outgoing_id
        and e.thread_id is not null limit 1)) as "threadId"
    from incoming_post i
    join outgoing g on g.authority_id = i.authority_id and g.id = i.outgoing_id
    where i.authority_id = ${home} and i.case_id = ${caseId} and i.id = ${id} and i.outcome is null for update of i`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** What could not be laid in a case: for whoever answers for the post. */
export interface KeptIncoming {
  readonly id: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Instant;
  readonly outcome: Exclude<IncomingOutcome, 'message'>;
}

export async function keptIncoming(tx: Tx, authorityId: number, from: Instant): Promise<KeptIncoming[]> {
  const { rows } = await sql<KeptIncoming>`
    select i.id, c.person_id as "personId", p.given_name || ' ' || p.family_name as "personName", i.subject, i.body, i.sent_at as "sentAt",
      i.outcome
    from incoming_post i
    left join citizen_case c on c.authority_id = i.authority_id and c.id = i.case_id
    left join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where i.authority_id = ${authorityId} and i.outcome <> 'message' and i.received_at >= ${from}
    order by i.received_at desc, i.id limit 50`.execute(tx);
  return rows;
}

export async function closeIncoming(
  tx: Tx,
  authorityId: number,
  id: string,
  outcome: Exclude<IncomingOutcome, 'message'>,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('incoming_post')
    .set({ outcome, taken_at: at })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .execute();
}
