import type { ActContext } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { alone, inAuthority } from '../../people/index.ts';

/** Who reads, and whose case it is. */
export type Reader = Pick<ActContext, 'actor' | 'home' | 'now' | 'today'>;

/** Reads what names nobody (hours, times that are taken, rooms, settings) in the authority it belongs to, and comes back. */
export const inHouse = <T>(
  tx: Tx,
  { actor }: Pick<Reader, 'actor'>,
  authorityId: number,
  read: () => Promise<T>,
): Promise<T> => (authorityId === actor.authorityId ? read() : inAuthority(tx, authorityId, actor.authorityId, read));

/** The lock of a calendar: an act of the case's own authority has it already from its `locks`. */
export const calendarKey = (resourceId: string): string => `calendar:${resourceId}`;

/** Somebody in another authority is booked from several: all wait at the one key of that authority. */
export async function lockElsewhere(
  tx: Tx,
  home: number,
  resources: readonly { readonly authorityId: number; readonly id: string }[],
): Promise<void> {
  const elsewhere = resources.filter(({ authorityId }) => authorityId !== home);
  for (const { authorityId, id } of elsewhere.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    await alone(tx, authorityId, calendarKey(id));
}
