import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { formatCount } from '../kernel/text/format.ts';
import { isOver, type PlanEvent, type PlanState, publishCard, updatePublishedCard } from '../plan/index.ts';
import type { Candidate } from './candidate.ts';
import { both } from './text.ts';

export const cardSource = 'recruitment';

interface Job {
  readonly from: PlainDate;
  readonly hours: number;
}

/** A hire stands in the plan as a job both sides know of; it is no offer, so no duty stands behind it. */
export function hiredCard(plan: PlanState, candidate: Candidate, job: Job, context: ActContext): PlanEvent {
  const { orderTitle: titel, companyName: virksomhed, cardId } = candidate;
  const details = [
    { label: both('card.company'), value: virksomhed },
    { label: both('card.hours'), value: formatCount('da', job.hours) },
  ];
  const before = cardId === null ? undefined : plan.cards.find(({ id }) => id === cardId);
  if (before && !isOver(before))
    return updatePublishedCard(plan, before.id, cardSource, { startsOn: job.from, details }, context);
  return publishCard(
    plan,
    {
      area: 'job',
      title: both('card.title', { titel, virksomhed }).da,
      purpose: undefined,
      whose: 'citizen',
      startsOn: job.from,
      endsOn: undefined,
      planPart: 'other',
      source: cardSource,
      state: 'agreed',
      details,
      duty: false,
    },
    context,
  );
}

/** A hire that came to nothing is taken out of the plan again; null where there is no card to take. */
export function withdrawnCard(plan: PlanState, { cardId }: Candidate, context: ActContext): PlanEvent | null {
  const before = cardId === null ? undefined : plan.cards.find(({ id }) => id === cardId);
  return before && !isOver(before)
    ? updatePublishedCard(plan, before.id, cardSource, { state: 'stopped' }, context)
    : null;
}
