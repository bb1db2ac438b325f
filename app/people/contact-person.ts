import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { both } from './text.ts';

/** Somebody of the staff, as far as it matters for being a contact person. */
export interface PossibleContactPerson {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly teamId: string | null;
  readonly isCaseworker: boolean;
}

/** Why somebody cannot be a contact person, told at the field they were chosen in; null when they can. */
export function contactPersonFault(chosen: PossibleContactPerson | null, field: string): Refusal | null {
  if (!chosen?.active)
    return refuse('staff-gone', both('assign.refused.gone'), { [field]: both('assign.refused.gone') });
  if (chosen.isCaseworker) return null;
  const text = both('assign.refused.role', { navn: chosen.name });
  return refuse('not-a-caseworker', text, { [field]: text });
}
