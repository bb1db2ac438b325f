import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';

/** Reads what concerns the house and no citizen: the access log has nothing to tell. */
export function readHouse<T>(c: WebContext, work: (tx: Tx, authorityId: number) => Promise<T>): Promise<T> {
  const actor = actorOf(c);
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await work(tx, actor.authorityId),
  }));
}
