import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, followUpId, onPlacement, placementId } from './shared.ts';

const input = z.object({ caseId: fields.caseId(), placementId: placementId(), followUpId: followUpId() });

export const dropPlacementFollowUp = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'drop-placement-follow-up',
  title: both('drop.title'),
  submit: both('drop.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement }, { followUpId }, context) {
    if (closed) return caseClosed;
    const planned = placement.followUps.find(({ id }) => id === followUpId);
    if (planned?.state !== 'planned' && planned?.state !== 'asked') return refuse('gone', both('drop.refused.gone'));
    return accept<PlacementEvent>({
      type: 'placements.follow-up-dropped',
      caseId: placement.caseId,
      data: { ...about(placement, context), followUpId, dueOn: planned.dueOn },
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
