import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { both } from './text.ts';
import type { Room } from './types.ts';

const alike = (a: string, b: string): boolean => a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');

/** Two rooms of one name are one too many. */
export function roomNameFault(rooms: readonly Room[], name: string, ownId: string | null): Refusal | null {
  if (!rooms.some((room) => room.id !== ownId && alike(room.name, name))) return null;
  const text = both('room.refused.name', { navn: name });
  return refuse('name-taken', text, { name: text });
}
