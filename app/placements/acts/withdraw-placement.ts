import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import { movedCard } from '../card.ts';
import type { Outgoing } from '../events.ts';
import { outgoingOf, type Recipient } from '../messages.ts';
import type { Placement } from '../placement.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { both } from '../text.ts';
import {
  about,
  caseClosed,
  onPlacement,
  placementId,
  type WithPlan,
  withPlanSentences,
  withPlanWrites,
} from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  words: fields.reason(both('field.why')),
});

/** Before it is granted: it comes to nothing, and whoever was asked is told. */
export const withdrawPlacement = act<typeof input, WritingState, WithPlan>({
  ...onPlacement,
  name: 'withdraw-placement',
  title: both('withdraw.title'),
  lead: both('withdraw.lead'),
  submit: both('withdraw.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  reasonField: 'words',
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement, plan, contact, house }, { words }, context) {
    if (closed) return caseClosed;
    const { caseId, state } = placement;
    if (state !== 'draft' && state !== 'sent' && state !== 'ready')
      return refuse('over', both('withdraw.refused.over'));
    const data = { ...about(placement, context), words };
    const stopped =
      placement.extendsId === null ? movedCard(plan, placement.cardId, 'stopped', { note: words }, context) : [];
    // A draft that was never sent concerns nobody else.
    if (state === 'draft' && placement.cardId === null)
      return accept<WithPlan>({ type: 'placements.draft-dropped', caseId, data }, ...stopped);
    const toldOf = { ...placement, placementId: placement.id };
    const outgoing = recipientsOf(placement, contact).flatMap((to): readonly Outgoing[] => {
      const given = { topic: 'withdrawn', to, about: toldOf, house, token: undefined, newId: context.newId } as const;
      const message = outgoingOf(given);
      return message ? [message] : [];
    });
    return accept<WithPlan>({ type: 'placements.withdrawn', caseId, data, unrecorded: { outgoing } }, ...stopped);
  },
  writes: withPlanWrites,
  sentences: withPlanSentences,
});

/** Those who were asked; the contact person of one that was sent and then changed. */
function recipientsOf({ confirmations }: Placement, contact: Recipient): readonly Recipient[] {
  const asked = confirmations.flatMap(({ party, name, email, phone }): readonly Recipient[] =>
    party === 'citizen' ? [] : [{ party, name, email, phone, prefersSms: party === 'company' && contact.prefersSms }],
  );
  return asked.length > 0 ? asked : [contact];
}
