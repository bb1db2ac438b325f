import { z } from 'zod';
import type { Permission } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { fields } from '../../people/index.ts';
import { type Hearing, hearing } from './queries.ts';
import { both } from './text.ts';

/** Who answers a hearing for the house. */
export { askers as writers } from '../lab-act.ts';

/** Those who do the work: they know what the figures do not say. */
export const colleagues: readonly Permission[] = [
  { roles: ['caseworker', 'company-consultant', 'manager', 'analyst'], relations: ['authority'] },
];

export const hearingId = () => fields.hiddenId(both('field.hearing'));

/** The version that was on the screen. */
export const seenVersion = () =>
  field(z.coerce.number().int().min(1), { label: both('field.version'), control: 'hidden', mandatory: fields.meaning });

export interface HearingState {
  readonly hearing: Hearing | null;
}

export const loadHearing = async (tx: Tx, authorityId: number, id: string): Promise<HearingState> => ({
  hearing: await hearing(tx, authorityId, id),
});

export const lockOf = ({ hearingId }: { readonly hearingId: string }) =>
  [{ kind: 'row', table: 'lab_hearing', id: hearingId }] as const;

/** A colleague was faster: nothing is written, so that nothing of theirs is lost. */
export function meanwhile(found: Hearing, seen: number): Refusal | null {
  if (found.version === seen) return null;
  return refuse('changed-meanwhile', both('refused.meanwhile', { navn: found.updatedByName }));
}
