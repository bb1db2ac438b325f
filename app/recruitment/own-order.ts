import type { Tx } from '../kernel/database/scope.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { JobOrder } from './order.ts';
import { orderById } from './queries/orders.ts';

/** An order of this authority; to a company's user only the company's own. */
export async function ownOrder(tx: Tx, home: number, actor: Actor, id: string): Promise<JobOrder | null> {
  const order = await orderById(tx, home, id);
  if (actor.kind === 'organisation' && order?.organisationId !== actor.organisationId) return null;
  return order;
}
