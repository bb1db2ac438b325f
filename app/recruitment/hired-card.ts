import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { formatCount } from '../kernel/text/format.ts';
import { isOver, type PlanEvent, type PlanState, publishCard, updatePublishedCard } from '../plan/index.ts';
import type { Candidate } from './candidate.ts';
import { both } from './text.ts';

const cardSource = 'recruitment';

interface Job {
  readonly from: PlainDate;
  readonly hours: number;
}

interface JobCard extends Job {
  /** The module that publishes the card. */
  readonly source: string;
  readonly title: string;
  readonly companyName: string;
  /** The card of an earlier hire of the same person. */
  readonly cardId: string | null;
}

/** A hire stands in the plan as a job both sides know of; it is no offer, so no duty stands behind it. */
export function jobCard(plan: PlanState, card: JobCard, context: ActContext): PlanEvent {
  const { source, title, companyName, cardId, from, hours } = card;
  const details = [
    { label: both('card.company'), value: companyName },
    { label: both('card.hours'), value: formatCount('da', hours) },
  ];
  const before = cardId === null ? undefined : plan.cards.find(({ id }) => id === cardId);
  if (before && !isOver(before))
    return updatePublishedCard(plan, before.id, source, { startsOn: from, details }, context);
  return publishCard(
    plan,
    {
      area: 'job',
      title,
      purpose: undefined,
      whose: 'citizen',
      startsOn: from,
      endsOn: undefined,
      planPart: 'other',
      source,
      state: 'agreed',
      details,
      duty: false,
    },
    context,
  );
}

export function hiredCard(plan: PlanState, candidate: Candidate, job: Job, context: ActContext): PlanEvent {
  const { orderTitle: titel, companyName, cardId } = candidate;
  const title = both('card.title', { titel, virksomhed: companyName }).da;
  return jobCard(plan, { ...job, source: cardSource, title, companyName, cardId }, context);
}

/** A hire that came to nothing is taken out of the plan again; null where there is no card to take. */
export function withdrawnCard(plan: PlanState, { cardId }: Candidate, context: ActContext): PlanEvent | null {
  const before = cardId === null ? undefined : plan.cards.find(({ id }) => id === cardId);
  return before && !isOver(before)
    ? updatePublishedCard(plan, before.id, cardSource, { state: 'stopped' }, context)
    : null;
}
