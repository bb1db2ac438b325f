import type { ActContext } from '../kernel/act/act.ts';
import {
  type CardDetail,
  type CardPublished,
  type CardUpdated,
  type PlanState,
  planAfter,
  publishCard,
  updatePublishedCard,
} from '../plan/index.ts';
import { kindLabels } from './labels.ts';
import { hoursInWords } from './messages.ts';
import type { PlacementContent } from './placement-fields.ts';
import { both, bothBy } from './text.ts';

export const cardSource = 'placements';

export type CardContent = Pick<
  PlacementContent,
  | 'kind'
  | 'functionTitle'
  | 'purpose'
  | 'startsOn'
  | 'endsOn'
  | 'ladder'
  | 'paidFunction'
  | 'contactName'
  | 'alongside'
  | 'transport'
>;

/** What both sides see on the card of the plan. The ladder is one line a step. */
function detailsOf(content: CardContent, companyName: string): readonly CardDetail[] {
  const detail = (label: CardDetail['label'], value: string | null): readonly CardDetail[] =>
    value === null || value === '' ? [] : [{ label, value }];
  return [
    ...detail(both('card.place'), companyName),
    ...hoursInWords(content.ladder)
      .split('\n')
      .flatMap((line) => detail(both('card.hours'), line)),
    ...detail(both('card.paid'), content.paidFunction),
    ...detail(both('card.contact'), content.contactName),
    ...detail(both('card.alongside'), content.alongside),
    ...detail(both('card.transport'), content.transport),
  ];
}

const titleOf = ({ kind, functionTitle: opgave }: CardContent): string =>
  bothBy('card.title', (lang) => ({ plads: kindLabels[kind][lang], opgave })).da;

const fieldsOf = (content: CardContent, companyName: string) => ({
  title: titleOf(content),
  purpose: content.purpose === '' ? null : content.purpose,
  whose: 'both' as const,
  startsOn: content.startsOn,
  endsOn: content.endsOn,
  details: detailsOf(content, companyName),
});

/** The card as a proposal: new, or the one that stands already. */
export function proposedCard(
  plan: PlanState,
  cardId: string | null,
  content: CardContent,
  companyName: string,
  context: ActContext,
): CardPublished | CardUpdated {
  const known = plan.cards.find(({ id, state }) => id === cardId && state === 'proposed');
  if (known) return updatePublishedCard(plan, known.id, cardSource, fieldsOf(content, companyName), context);
  return publishCard(
    plan,
    {
      ...fieldsOf(content, companyName),
      source: cardSource,
      area: 'company',
      state: 'proposed',
      planPart: content.kind === 'smaajob' ? 'other' : 'offer',
      duty: null,
    },
    context,
  );
}

type Moved = 'agreed' | 'under-way' | 'done' | 'stopped';
const order: readonly string[] = ['proposed', 'agreed', 'under-way', 'done'];

/** Moves the card to a state, one step after the other, as far as it is not there yet. Nothing where it is gone or over. */
export function movedCard(
  plan: PlanState,
  cardId: string | null,
  to: Moved,
  more: { readonly duty?: boolean | null; readonly note?: string | null; readonly endsOn?: CardContent['endsOn'] },
  context: ActContext,
): readonly CardUpdated[] {
  const found = plan.cards.find(({ id, source }) => id === cardId && source === cardSource);
  if (!found || found.state === 'done' || found.state === 'stopped' || found.state === 'declined') return [];
  if (to === 'stopped')
    return [updatePublishedCard(plan, found.id, cardSource, { state: to, ...noteOf(more) }, context)];
  const events: CardUpdated[] = [];
  let state = plan;
  const wanted = order.slice(order.indexOf(found.state) + 1, order.indexOf(to) + 1) as readonly Exclude<
    Moved,
    'stopped'
  >[];
  for (const step of wanted) {
    const event = updatePublishedCard(
      state,
      found.id,
      cardSource,
      {
        state: step,
        ...(step === 'agreed' && more.duty !== undefined ? { duty: more.duty } : {}),
        ...(step === to ? noteOf(more) : {}),
        ...(more.endsOn ? { endsOn: more.endsOn } : {}),
      },
      context,
    );
    events.push(event);
    state = planAfter(state, event);
  }
  if (wanted.length === 0 && more.endsOn)
    events.push(updatePublishedCard(state, found.id, cardSource, { endsOn: more.endsOn }, context));
  return events;
}

const noteOf = ({ note }: { readonly note?: string | null }) => (note == null ? {} : { note });
