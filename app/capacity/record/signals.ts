import type { CompanyRecord, Repeated } from './record.ts';
import type { Comparison } from './similar.ts';

/** What deserves a talk before a new place: told as sentences, never a score and never a ban. */
export type Signal =
  | { readonly kind: 'repeated'; readonly what: Repeated }
  | { readonly kind: 'fewer' }
  | { readonly kind: 'early'; readonly count: number; readonly of: number; readonly byCompany: number }
  | { readonly kind: 'hired'; readonly here: number };

/** The third in a row is worth asking about. */
const worthAsking = 3;
/** Early ends: a third of them, and at least three. */
const earlyShare = 1 / 3;

export function signalsOf(record: CompanyRecord, comparison: Comparison | null): readonly Signal[] {
  const { repeated, early, within3 } = record;
  return [
    ...repeated.filter(({ times }) => times >= worthAsking).map((what): Signal => ({ kind: 'repeated', what })),
    ...(comparison?.verdict === 'fewer' ? [{ kind: 'fewer' } as const] : []),
    ...(early.count >= worthAsking && early.count >= earlyShare * early.of
      ? [{ kind: 'early', ...early } as const]
      : []),
    ...(within3.here > 0 ? [{ kind: 'hired', here: within3.here } as const] : []),
  ];
}
