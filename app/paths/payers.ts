import { exactly, unknown } from './figures.ts';
import type { LawFigures } from './law-figures.ts';
import type { Figure } from './path.ts';
import { both } from './text.ts';

/** Schemes during which somebody keeps the benefit of today. */
const ownBenefit: ReadonlySet<string> = new Set(['T01', 'T01b', 'T02', 'T02c', 'T06', 'T06b', 'T19']);
/** Schemes during which an employer pays a wage. */
const wage: ReadonlySet<string> = new Set(['T03', 'T07', 'T07b', 'T08', 'T08b', 'T10', 'T14', 'T17', 'ARB']);
const lift = 'T05';

export type During = 'own-benefit' | 'lift' | 'wage' | 'rate' | 'unknown';

/** What somebody lives of under a scheme, month by month. A wage is not known here; neither is SU. */
export function monthUnder(
  scheme: string | null,
  rateOere: number | null,
  law: LawFigures,
  givesSu: boolean,
): { readonly kind: During; readonly figure: Figure } {
  if (scheme === null) return { kind: 'unknown', figure: unknown(both(givesSu ? 'money.su' : 'money.noPayer')) };
  if (wage.has(scheme)) return { kind: 'wage', figure: unknown(both('money.wageUnknown')) };
  if (scheme === lift && law.liftMonth.known) return { kind: 'lift', figure: law.liftMonth };
  if (ownBenefit.has(scheme)) return { kind: 'own-benefit', figure: law.benefit.figure };
  if (rateOere !== null) return { kind: 'rate', figure: exactly(rateOere, 'oere-month', law.ladderSource) };
  return { kind: 'unknown', figure: unknown(both(givesSu ? 'money.su' : 'money.noRate')) };
}
