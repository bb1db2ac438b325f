import { exactly, unknown } from './figures.ts';
import type { LawFigures } from './law-figures.ts';
import type { Figure } from './path.ts';
import { both } from './text.ts';

/** Schemes during which somebody keeps the benefit of today. */
const ownBenefit: ReadonlySet<string> = new Set(['T01', 'T01b', 'T02', 'T02c', 'T06', 'T06b', 'T19']);
/** Schemes during which an employer pays a wage. */
const wage: ReadonlySet<string> = new Set(['T03', 'T07', 'T07b', 'T08', 'T08b', 'T10', 'T14', 'T17', 'ARB']);
const lift = 'T05';

/** What somebody lives of meanwhile. A wage is no benefit: nobody here pays a part of it. */
export interface During {
  readonly isWage: boolean;
  readonly figure: Figure;
}

/** What somebody lives of under a scheme, month by month. A wage is not known here; neither is SU. */
export function monthUnder(scheme: string | null, rateOere: number | null, law: LawFigures, givesSu: boolean): During {
  if (scheme !== null && wage.has(scheme)) return { isWage: true, figure: unknown(both('money.wageUnknown')) };
  return { isWage: false, figure: benefitUnder(scheme, rateOere, law, givesSu) };
}

function benefitUnder(scheme: string | null, rateOere: number | null, law: LawFigures, givesSu: boolean): Figure {
  if (scheme === null) return unknown(both(givesSu ? 'money.su' : 'money.noPayer'));
  if (scheme === lift && law.liftMonth.known) return law.liftMonth;
  if (ownBenefit.has(scheme)) return law.benefit.figure;
  if (rateOere !== null) return exactly(rateOere, 'oere-month', law.ladderSource);
  return unknown(both(givesSu ? 'money.su' : 'money.noRate'));
}
