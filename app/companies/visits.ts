import type { ActContext } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { fields } from '../people/index.ts';
import type { Company } from './company.ts';
import { reachedCompany } from './detail-fields.ts';
import { type Visit, visitById } from './queries/work.ts';
import { both } from './text.ts';

export interface VisitState {
  readonly company: Company;
  readonly visit: Visit;
}

export async function loadVisit(
  tx: Tx,
  { visitId }: { readonly visitId: string },
  context: ActContext,
): Promise<VisitState | null> {
  const visit = await visitById(tx, context.home, visitId);
  const company = visit ? await reachedCompany(tx, visit.organisationId, context) : null;
  return visit && company ? { visit, company } : null;
}

/** A visit is written of on the day it was planned for, unless that is still to come. */
export async function prefillVisit(
  tx: Tx,
  context: ActContext,
  _caseId: string | null,
  given?: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const id = fields.givenId(given, 'visitId');
  const found = id ? await loadVisit(tx, { visitId: id }, context) : null;
  if (!found) return {};
  const { onDay } = found.visit;
  return { onDay: onDay > context.today ? context.today : onDay };
}

export const visitOver = both('visit.refused.over');
