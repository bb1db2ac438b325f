import type { PlainDate } from '@fodfaeste/law/dates';
import { jobSearch } from '../../../jobsearch/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { caseLaw } from '../../../law/index.ts';
import {
  answersOf,
  currentTrack,
  type GivenAnswers,
  type MinPlan,
  minPlan,
  type Plan,
  readPlan,
  type TrackChoice,
} from '../../../plan/index.ts';
import type { Parts } from '../../person/view.ts';

export interface PlanTabData {
  readonly plan: Plan;
  /** Null for those who see only a part of the case: what the law asks follows from benefit and health too. */
  readonly minPlan: MinPlan | null;
  readonly track: TrackChoice | null;
  readonly answers: GivenAnswers | null;
}

/** Everything the tab shows; null when there is no such case. */
export async function readPlanTab(
  tx: Tx,
  home: number,
  caseId: string,
  { today, parts }: { readonly today: PlainDate; readonly parts: Parts },
): Promise<PlanTabData | null> {
  const plan = await readPlan(tx, home, caseId);
  if (!plan) return null;
  const law = parts === 'all' ? await caseLaw(tx, home, caseId, { on: today }) : null;
  const agreed = law !== null && (await jobSearch(tx, home, caseId, today)).agreement !== null;
  return {
    plan,
    minPlan: law && minPlan(plan, law, { agreed }),
    track: await currentTrack(tx, home, caseId),
    answers: await answersOf(tx, home, caseId),
  };
}
