import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import type { PlanEvent, PlanState } from '../plan/index.ts';
import { jobCard } from '../recruitment/index.ts';
import type { Invitation } from './invitation.ts';
import type { Partnership } from './partnership.ts';
import { both } from './text.ts';

interface Job {
  readonly companyName: string;
  readonly from: PlainDate;
  readonly hours: number;
}

export function hiredCard(
  plan: PlanState,
  { occupationTitle }: Partnership,
  { cardId }: Invitation,
  job: Job,
  context: ActContext,
): PlanEvent {
  const title = both('card.title', { titel: occupationTitle, virksomhed: job.companyName }).da;
  return jobCard(plan, { ...job, source: 'partnerships', title, cardId }, context);
}
