import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, onPlacement, optionalMinutes, placementId, staffIdOf } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  followUpId: fields.optionalChosen(both('field.followUp')),
  heldOn: fields.date(both('field.heldOn')),
  minutes: optionalMinutes(),
  outcome: fields.reason(both('field.outcome')),
  nextDueOn: fields.optionalDate(both('field.nextDueOn')),
});

/** Somebody came by or called: what was agreed, and when next. A planned check may be held as a talk too. */
export const holdPlacementTalk = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'hold-placement-talk',
  title: both('talk.title'),
  submit: both('talk.submit'),
  input,
  who: findsPlaces,
  minutes: 3,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement }, given, context) {
    if (closed) return caseClosed;
    const { caseId, state } = placement;
    if (state !== 'granted' && state !== 'ended') return refuse('not-granted', both('talk.refused.state'));
    if (given.heldOn > context.today)
      return refuse('future', both('talk.refused.future'), { heldOn: both('talk.refused.future') });
    const { followUpId, nextDueOn, minutes, outcome, heldOn } = given;
    const planned = placement.followUps.find(({ id }) => id === followUpId);
    if (followUpId && (!planned || planned.state === 'done' || planned.state === 'dropped'))
      return refuse('gone', both('drop.refused.gone'));
    if (nextDueOn && nextDueOn < context.today)
      return refuse('past', both('plan.refused.past'), { nextDueOn: both('plan.refused.past') });
    const of = about(placement, context);
    const staffId = staffIdOf(context);
    return accept<PlacementEvent>(
      {
        type: 'placements.talk-held',
        caseId,
        data: {
          ...of,
          followUpId: planned?.id ?? context.newId(),
          isNew: planned === undefined,
          heldOn,
          minutes: minutes ?? null,
          staffId,
        },
        unrecorded: { outcome },
      },
      ...(nextDueOn
        ? [
            {
              type: 'placements.follow-up-planned' as const,
              caseId,
              data: { ...of, followUpId: context.newId(), followUpKind: 'talk' as const, dueOn: nextDueOn, staffId },
            },
          ]
        : []),
    );
  },
  writes: placementWrites,
  sentences: placementSentences,
});
