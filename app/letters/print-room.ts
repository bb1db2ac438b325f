import { type Actor, hasRole } from '../kernel/identity/actor.ts';

/** Whose letters somebody may put in envelopes: everybody's in the print room, else those of the own citizens. */
export type PrintRoom =
  | { readonly everybody: true }
  | { readonly everybody: false; readonly staffId: string; readonly teamId: string | null };

export const printRoomOf = (actor: Actor): PrintRoom =>
  hasRole(actor, 'administrator', 'manager')
    ? { everybody: true }
    : { everybody: false, staffId: actor.id, teamId: actor.teamId ?? null };
