import { danishLaw, evaluate, evaluateGoals, type GoalOutcome, type LegalAnswer } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { serviceGoals } from '../policy/goals.ts';
import { caseEntries } from './case-entries.ts';

/** What the law says of a case, and what the municipality promises on top. Never mixed. */
export interface CaseLaw {
  readonly answer: LegalAnswer;
  readonly goals: readonly GoalOutcome[];
}

/** `on` says which law and which facts, `knownAt` what was known. Null when there is no such case. */
export async function caseLaw(
  tx: Tx,
  authorityId: number,
  caseId: string,
  { on, knownAt }: { readonly on: PlainDate; readonly knownAt?: string },
): Promise<CaseLaw | null> {
  const entries = await caseEntries(tx, authorityId, caseId);
  if (entries === null) return null;
  const answer = evaluate(danishLaw, entries, { on, ...(knownAt === undefined ? {} : { knownAt }) });
  return { answer, goals: evaluateGoals(danishLaw, entries, await serviceGoals(tx, authorityId), on) };
}
