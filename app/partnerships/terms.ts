import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { GivenTerms } from './fields.ts';
import type { PartnershipTerms } from './partnership.ts';
import { both } from './text.ts';

/** Which occupation a title means, asked where the classification may be read. */
export interface KnownOccupation {
  readonly uri: string | null;
  readonly isco: string | null;
}

/** What was typed, with what follows where a box was left empty. */
export const termsFrom = (given: GivenTerms, { uri, isco }: KnownOccupation): PartnershipTerms => ({
  title: given.title,
  goal: given.goal,
  occupationTitle: given.occupation,
  occupationUri: uri,
  isco,
  seatsMin: given.seatsMin,
  seatsMax: given.seatsMax ?? given.seatsMin,
  infoOn: given.infoOn ?? null,
  infoPlace: given.infoPlace ?? null,
  selectionOn: given.selectionOn ?? null,
  workFrom: given.workFrom ?? null,
});

const at = (code: string, field: keyof GivenTerms, text: ReturnType<typeof both>): Refusal =>
  refuse(code, text, { [field]: text });

/** What does not fit together. */
export function termsFault({ seatsMin, seatsMax, infoOn, selectionOn, workFrom }: PartnershipTerms): Refusal | null {
  if (seatsMax < seatsMin) return at('seats-turned-round', 'seatsMax', both('terms.refused.seats'));
  if (infoOn !== null && selectionOn !== null && selectionOn < infoOn)
    return at('days-turned-round', 'selectionOn', both('terms.refused.selection'));
  if (workFrom !== null && (infoOn ?? workFrom) > workFrom)
    return at('days-turned-round', 'workFrom', both('terms.refused.work'));
  return null;
}
