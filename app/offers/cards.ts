import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { say } from '../kernel/text/bilingual.ts';
import {
  type CardPublished,
  type CardUpdated,
  type PlanState,
  type PublishedChange,
  publishCard,
  updatePublishedCard,
} from '../plan/index.ts';
import type { ListedOffer } from './offer.ts';
import type { Participation } from './participation.ts';
import { both } from './text.ts';

/** Which module keeps the card: its acts alone change it. */
export const cardSource = 'offers';

interface GivenCard {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly proposedBy?: Parameters<typeof publishCard>[1]['proposedBy'];
}

/** The offer as a proposal in the plan. A mentor is no offer of LAB chapters 11-14, which is what Min Plan asks for. */
export const cardFor = (
  plan: PlanState,
  offer: ListedOffer,
  { startsOn, endsOn }: GivenCard,
  context: ActContext,
): CardPublished =>
  publishCard(
    plan,
    {
      title: offer.name,
      area: offer.category === 'mentor' ? 'social' : 'course',
      whose: 'both',
      purpose: offer.purpose,
      startsOn,
      endsOn,
      planPart: offer.category === 'mentor' ? 'other' : 'offer',
      source: cardSource,
      state: 'proposed',
      duty: null,
      details: detailsOf(offer),
    },
    context,
  );

function detailsOf({ organisationName, place, hoursWeek }: ListedOffer) {
  const hours = hoursWeek === null ? null : String(hoursWeek).replace('.', ',');
  return [
    { label: both('card.provider'), value: organisationName },
    { label: both('card.place'), value: place },
    { label: both('card.hours'), value: hours },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label: say(label.da, label.en), value }]));
}

/** What the plan says of it now; nothing where it has no card (from before it was kept here). */
export function cardMoved(
  plan: PlanState,
  { cardId }: Pick<Participation, 'cardId'>,
  change: PublishedChange,
  context: ActContext,
): readonly CardUpdated[] {
  const card = plan.cards.find(({ id }) => id === cardId);
  if (card?.source !== cardSource) return [];
  return [updatePublishedCard(plan, card.id, cardSource, change, context)];
}
