import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { followUpLabels } from '../labels.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, onPlacement, placementId, staffIdOf } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  kind: fields.choice(both('field.followUpType'), followUpLabels),
  dueOn: fields.date(both('field.dueOn')),
});

export const planPlacementFollowUp = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'plan-placement-follow-up',
  title: both('plan.title'),
  submit: both('plan.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement }, { kind, dueOn }, context) {
    if (closed) return caseClosed;
    if (placement.state !== 'granted') return refuse('not-granted', both('talk.refused.state'));
    if (dueOn < context.today) return refuse('past', both('plan.refused.past'), { dueOn: both('plan.refused.past') });
    return accept<PlacementEvent>({
      type: 'placements.follow-up-planned',
      caseId: placement.caseId,
      data: {
        ...about(placement, context),
        followUpId: context.newId(),
        followUpKind: kind,
        dueOn,
        staffId: staffIdOf(context),
      },
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
