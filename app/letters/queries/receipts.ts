import type { Instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';

/** A receipt may come before we noted that the letter left: then it has left all the same. */
const onItsWay = ['waiting', 'sent'] as const;

export async function noteDelivered(tx: Tx, authorityId: number, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('outgoing')
    .set((eb) => ({ state: 'delivered', delivered_at: at, sent_at: eb.fn.coalesce('sent_at', eb.val(at)) }))
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('channel', '=', 'digital-post')
    .where('state', 'in', onItsWay)
    .execute();
}

/** What a right or a deadline hangs on lies in the paper pile from now on; the rest is seen in the outbox. */
export async function noteReturned(
  tx: Tx,
  authorityId: number,
  id: string,
  { at, reason }: { readonly at: Instant; readonly reason: string },
): Promise<void> {
  const ofLetter = () =>
    tx
      .updateTable('outgoing')
      .where('authority_id', '=', authorityId)
      .where('id', '=', id)
      .where('channel', '=', 'digital-post')
      .where('state', 'in', onItsWay);
  const known = { returned_at: at, failure: reason.slice(0, 200) };
  await ofLetter()
    .set({ ...known, state: 'bounced' })
    .where('legal', '=', false)
    .execute();
  await ofLetter()
    .set({ ...known, state: 'waiting', channel: 'paper', sent_at: null })
    .where('legal', '=', true)
    .execute();
}

export async function readUntil(tx: Tx, authorityId: number): Promise<string | null> {
  const row = await tx
    .selectFrom('post_cursor')
    .select('read_until')
    .where('authority_id', '=', authorityId)
    .executeTakeFirst();
  return row?.read_until ?? null;
}

export async function keepReadUntil(tx: Tx, authorityId: number, read_until: string): Promise<void> {
  await tx
    .insertInto('post_cursor')
    .values({ authority_id: authorityId, read_until })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet({ read_until }))
    .execute();
}
