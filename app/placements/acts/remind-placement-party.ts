import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { partyLabels } from '../labels.ts';
import { outgoingOf, type Recipient } from '../messages.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, onPlacement, placementId } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  party: fields.choice(both('field.party'), partyLabels),
});

/** Once more, with a new link. The citizen's question stands on the own page; what reminds the citizen are the letters. */
export const remindPlacementParty = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'remind-placement-party',
  title: both('remind.title'),
  submit: both('remind.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement, contact, house, tokens }, { party }, context) {
    if (closed) return caseClosed;
    const confirmation = placement.confirmations.find((one) => one.party === party);
    if (placement.state !== 'sent' || confirmation?.state !== 'waiting')
      return refuse('answered', both('remind.refused.answered'));
    const { remindedAt } = confirmation;
    if (remindedAt !== null && toCopenhagen(instant(new Date(remindedAt).toISOString())).date === context.today)
      return refuse('just-reminded', both('remind.refused.soon'));
    const of = about(placement, context);
    const reminded = (outgoing: ReturnType<typeof outgoingOf>) =>
      accept<PlacementEvent>({
        type: 'placements.reminded',
        caseId: placement.caseId,
        data: { ...of, party, name: confirmation.name, confirmationId: confirmation.id },
        unrecorded: { outgoing: outgoing ? [outgoing] : [] },
      });
    if (party === 'citizen') return reminded(null);
    const to: Recipient = {
      party,
      name: confirmation.name,
      email: confirmation.email,
      phone: confirmation.phone,
      prefersSms: party === 'company' && contact.prefersSms,
    };
    const toldOf = { ...placement, placementId: placement.id };
    const outgoing = outgoingOf({ topic: 'remind', to, about: toldOf, house, token: tokens[0], newId: context.newId });
    return outgoing ? reminded(outgoing) : refuse('no-way', both('remind.refused.noWay'));
  },
  writes: placementWrites,
  sentences: placementSentences,
});
