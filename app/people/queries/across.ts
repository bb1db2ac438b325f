import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** Reads in another authority and comes back: only for the few acts that reach over the border (a move, a helper in an a-kasse). */
export async function inAuthority<T>(tx: Tx, there: number, home: number, read: () => Promise<T>): Promise<T> {
  await stand(tx, there);
  const found = await read();
  await stand(tx, home);
  return found;
}

const stand = (tx: Tx, authorityId: number) =>
  sql`select set_config('app.authority_id', ${String(authorityId)}, true)`.execute(tx);

/** One at a time in this authority does what the key names. The keys sort with those of perform(), which takes its own first. */
export const alone = (tx: Tx, authorityId: number, key: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${authorityId}:${key}`}, 0))`.execute(tx);

/** Whoever brings a CPR number into an authority holds this: two registrations of one person do not pass each other. */
export const numbersLock = 'people:cpr';
