import { type Instant, instant, type PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';

/*
 * What letters tell of, as it stands when the letter is written: an event may be heard late, and another one may have come since.
 */

export interface InvitationNow {
  readonly id: string;
  readonly state: string;
  readonly bookBy: PlainDate;
  readonly invitedAt: Instant;
}

export async function invitationNow(tx: Tx, authorityId: number, id: string): Promise<InvitationNow | null> {
  const row = await tx
    .selectFrom('meeting_invitation')
    .select(['id', 'state', 'book_by', 'invited_at'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { id: row.id, state: row.state, bookBy: row.book_by as PlainDate, invitedAt: row.invited_at as Instant };
}

export interface CardNow {
  readonly title: string;
  readonly purpose: string | null;
  /** It waits for the citizen's answer. */
  readonly waits: boolean;
}

export async function cardNow(tx: Tx, authorityId: number, id: string): Promise<CardNow | null> {
  const row = await tx
    .selectFrom('plan_card')
    .select(['title', 'purpose', 'state', 'proposed_by'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    title: row.title,
    purpose: row.purpose,
    waits: row.state === 'proposed' && row.proposed_by !== 'citizen',
  };
}

export interface MessageNow {
  readonly id: string;
  readonly threadId: string;
  readonly body: string;
  readonly at: Instant;
  readonly fromCitizen: boolean;
  /** Written on these pages, not brought in from a letter or a call. */
  readonly writtenHere: boolean;
  readonly citizenReadAt: Instant | null;
}

/** A message by its id, or the newest of the thread. */
export async function messageNow(
  tx: Tx,
  authorityId: number,
  threadId: string,
  messageId: string | null,
): Promise<MessageNow | null> {
  const row = await tx
    .selectFrom('message as m')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.authority_id', '=', 'm.authority_id').onRef('t.id', '=', 'm.thread_id'),
    )
    .select(['m.id', 'm.body', 'm.at', 'm.written_by', 'm.channel', 't.citizen_read_at'])
    .where('m.authority_id', '=', authorityId)
    .where('m.thread_id', '=', threadId)
    .$if(messageId !== null, (query) => query.where('m.id', '=', messageId ?? ''))
    .orderBy('m.at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    threadId,
    body: row.body,
    at: row.at as Instant,
    fromCitizen: row.written_by === 'citizen',
    writtenHere: row.channel === 'here',
    citizenReadAt: row.citizen_read_at as Instant | null,
  };
}

/** Before there was anything to tell of. */
export const everything = instant('2020-01-01T00:00:00.000Z');

/** A notice about the same thread went out since this moment: one is enough until the citizen has looked. */
export async function toldSince(
  tx: Tx,
  authorityId: number,
  subjectId: string,
  purpose: string,
  since: Instant,
): Promise<boolean> {
  const row = await tx
    .selectFrom('outgoing')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('subject_id', '=', subjectId)
    .where('purpose', '=', purpose)
    .where('made_at', '>', since)
    .where('state', '<>', 'recalled')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The citizen has been welcomed in this case. */
export async function wasWelcomed(tx: Tx, authorityId: number, caseId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('outgoing')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('purpose', '=', 'welcome')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The first contact person of a case is number 1. */
export async function contactNumbered(
  tx: Tx,
  authorityId: number,
  caseId: string,
  number: number,
): Promise<string | null> {
  const row = await tx
    .selectFrom('contact_person')
    .select('staff_name')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.staff_name ?? null;
}
