import type { Tx } from '../kernel/database/scope.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import type { Candidate } from './candidate.ts';
import { candidateById } from './queries/candidates.ts';
import { type CaseReach, caseReach } from './queries/case.ts';

export interface CompanyAnswerState {
  readonly candidate: Candidate;
  readonly reach: CaseReach;
}

/** A candidate who said yes; to a company only for its own orders. */
export async function companyAnswerState(
  tx: Tx,
  home: number,
  actor: Actor,
  caseId: string,
  id: string,
): Promise<CompanyAnswerState | null> {
  const candidate = await candidateById(tx, home, caseId, id);
  if (!candidate || candidate.sharedAt === null) return null;
  if (actor.kind === 'organisation' && candidate.organisationId !== actor.organisationId) return null;
  const reach = await caseReach(tx, home, caseId);
  return reach && { candidate, reach };
}

/** Who of the staff wrote it down; null where the company did it itself. */
export const writtenBy = (actor: Actor): string | null => (actor.kind === 'organisation' ? null : actor.name);
