import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { formatCount } from '../kernel/text/format.ts';
import { isOver, type PlanEvent, type PlanState, publishCard, updatePublishedCard } from '../plan/index.ts';
import type { Invitation } from './invitation.ts';
import type { Partnership } from './partnership.ts';
import { both } from './text.ts';

export const cardSource = 'partnerships';

interface Job {
  readonly companyName: string;
  readonly from: PlainDate;
  readonly hours: number;
}

/** The job stands in the plan as one both sides know of; it is no offer, so no duty stands behind it. */
export function hiredCard(
  plan: PlanState,
  { occupationTitle }: Partnership,
  { cardId }: Invitation,
  { companyName, from, hours }: Job,
  context: ActContext,
): PlanEvent {
  const details = [
    { label: both('card.company'), value: companyName },
    { label: both('card.hours'), value: formatCount('da', hours) },
  ];
  const before = cardId === null ? undefined : plan.cards.find(({ id }) => id === cardId);
  if (before && !isOver(before))
    return updatePublishedCard(plan, before.id, cardSource, { startsOn: from, details }, context);
  return publishCard(
    plan,
    {
      area: 'job',
      title: both('card.title', { titel: occupationTitle, virksomhed: companyName }).da,
      purpose: undefined,
      whose: 'citizen',
      startsOn: from,
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
