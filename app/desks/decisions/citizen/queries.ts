import type { Instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../../kernel/database/scope.ts';

/** The letter, digital or on paper, that an event led to. */
export async function letterOfEvent(tx: Tx, authorityId: number, caseId: string, eventId: string) {
  const row = await tx
    .selectFrom('outgoing')
    .select(['id', 'channel', 'state', 'release_at', 'sent_at'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('event_id', '=', eventId)
    .where('channel', 'in', ['digital-post', 'paper'])
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
  return row
    ? { id: row.id, channel: row.channel, state: row.state, at: (row.sent_at ?? row.release_at) as Instant }
    : null;
}
