import type { ActContext } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { type PlanState, planState } from '../plan/index.ts';
import type { SkillsTest } from './enrolment.ts';
import { skillsTestOf } from './queries/enrolments.ts';

export interface SkillsState {
  readonly plan: PlanState;
  readonly test: SkillsTest | null;
}

export async function loadSkills(
  tx: Tx,
  { caseId }: { readonly caseId: string },
  { home }: ActContext,
): Promise<SkillsState | null> {
  const plan = await planState(tx, home, caseId);
  return plan && { plan, test: await skillsTestOf(tx, home, caseId) };
}
