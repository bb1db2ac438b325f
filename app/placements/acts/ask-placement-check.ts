import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { outgoingOf } from '../messages.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, followUpId, onPlacement, placementId } from './shared.ts';

const input = z.object({ caseId: fields.caseId(), placementId: placementId(), followUpId: followUpId() });

/** One question to both sides: by mail or SMS to the company, by letter to the citizen. Each morning, or now. */
export const askPlacementCheck = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'ask-placement-check',
  title: both('ask.title'),
  submit: both('ask.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement, contact, house, tokens }, { followUpId }, context) {
    if (closed) return caseClosed;
    const planned = placement.followUps.find(({ id, kind }) => id === followUpId && kind === 'check');
    if (planned?.state !== 'planned') return refuse('gone', both('drop.refused.gone'));
    if (placement.state !== 'granted') return refuse('not-granted', both('talk.refused.state'));
    const message = outgoingOf({
      topic: 'check',
      to: contact,
      about: { ...placement, placementId: placement.id },
      house,
      subjectId: followUpId,
      token: tokens[0],
      newId: context.newId,
    });
    return accept<PlacementEvent>({
      type: 'placements.check-asked',
      caseId: placement.caseId,
      data: { ...about(placement, context), followUpId, companyReached: message !== null },
      unrecorded: { outgoing: message ? [message] : [] },
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
