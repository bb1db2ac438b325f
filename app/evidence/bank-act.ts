import type { AnyAct, Permission } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { OwnFinding } from './own.ts';
import { both } from './text.ts';

/** Who keeps the municipality's own part of the bank. */
export const keepers: readonly Permission[] = [{ roles: ['analyst'], relations: ['authority'] }];

/** What the acts of the bank have in common. */
export const ofBank = {
  basis: 'none',
  aspect: 'evidence',
  caseOf: null,
  guards: [],
} as const satisfies Partial<AnyAct>;

export const lockOf = ({ findingId }: { readonly findingId: string }) =>
  [{ kind: 'row', table: 'evidence', id: findingId }] as const;

/** Only what stands in the bank can be changed. */
export const goneFault = (finding: OwnFinding | null): Refusal | null => {
  if (finding === null) return refuse('finding-gone', both('refused.gone'));
  return finding.state === 'withdrawn' ? refuse('finding-withdrawn', both('refused.withdrawn')) : null;
};
