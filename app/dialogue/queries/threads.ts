import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseState } from '../../people/index.ts';
import type { DialogueState, Message, Thread, WholeThread } from '../types.ts';

/** What acts decide from; null when there is no such case. */
export async function dialogueState(tx: Tx, home: number, caseId: string): Promise<DialogueState | null> {
  const found = await caseState(tx, home, caseId);
  if (!found) return null;
  const rows = await tx
    .selectFrom('thread')
    .select(['id', 'waiting_for', 'waiting_since'])
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .execute();
  const threads = rows.map((row) => ({
    id: row.id,
    waitingFor: row.waiting_for,
    waitingSince: row.waiting_since,
  }));
  return { caseId, closed: found.closed, threads };
}

const most = 200;

function threads(tx: Tx, authorityId: number, caseId: string, threadId: string | null) {
  return sql<Thread>`
    select t.id, t.subject, t.card_id as "cardId", t.meeting_id as "meetingId", t.waiting_for as "waitingFor",
      t.waiting_since as "waitingSince", t.last_at as "lastAt", l.written_by as "lastBy", l.author_name as "lastByName",
      s.count as messages,
      coalesce(s.to_citizen > coalesce(t.citizen_read_at, '-infinity'), false) as "unreadByCitizen",
      coalesce(s.to_staff > coalesce(t.staff_read_at, '-infinity'), false) as "unreadByStaff"
    from thread t
    cross join lateral (select m.written_by, m.author_name from message m
      where m.authority_id = t.authority_id and m.thread_id = t.id order by m.at desc, m.id desc limit 1) l
    cross join lateral (select count(*)::int as count,
      max(m.at) filter (where m.written_by <> 'citizen' or m.channel not in ('here', 'link', 'digital-post')) as to_citizen,
      max(m.at) filter (where m.written_by = 'citizen' and m.channel in ('here', 'link', 'digital-post')) as to_staff
      from message m where m.authority_id = t.authority_id and m.thread_id = t.id) s
    where t.authority_id = ${authorityId} and t.case_id = ${caseId} and (${threadId}::uuid is null or t.id = ${threadId}::uuid)
    order by t.last_at desc, t.id limit ${most}`.execute(tx);
}

/** All threads of a case, the one that was last written in first. */
export async function threadsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly Thread[]> {
  return (await threads(tx, authorityId, caseId, null)).rows;
}

/** One thread of the case with its messages; null when it is not in that case. */
export async function threadById(
  tx: Tx,
  authorityId: number,
  caseId: string,
  threadId: string,
): Promise<WholeThread | null> {
  const [thread] = (await threads(tx, authorityId, caseId, threadId)).rows;
  if (!thread) return null;
  const rows = await tx
    .selectFrom('message')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('thread_id', '=', threadId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const messages = rows.map(
    (row): Message => ({
      id: row.id,
      body: row.body,
      writtenBy: row.written_by,
      authorId: row.author_id,
      authorName: row.author_name,
      at: row.at,
      channel: row.channel,
      saidOn: row.said_on as PlainDate | null,
    }),
  );
  return { thread, messages };
}

/**
 * Notes that one side has read a thread. No act: nothing in the case changes. The page that shows the thread writes it in the same
 * transaction as its row in the access log, which says the same to the citizen.
 */
export async function markThreadRead(
  tx: Tx,
  authorityId: number,
  threadId: string,
  side: 'citizen' | 'staff',
  now: string,
): Promise<void> {
  const column = side === 'citizen' ? 'citizen_read_at' : 'staff_read_at';
  await tx
    .updateTable('thread')
    .set({ [column]: now })
    .where('authority_id', '=', authorityId)
    .where('id', '=', threadId)
    .where((eb) => eb.or([eb(column, 'is', null), eb(column, '<', eb.ref('last_at'))]))
    .execute();
}
