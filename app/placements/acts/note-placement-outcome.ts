import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import type { PlacementEvent } from '../events.ts';
import { outcomeLabels } from '../labels.ts';
import { optionalHours } from '../placement-fields.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { about, caseClosed, onPlacement, placementId } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  kind: fields.choice(both('field.outcomeKind'), outcomeLabels),
  fromOn: fields.date(both('field.fromOn')),
  hours: optionalHours(both('field.hours')),
  atThisCompany: fields.tick(both('field.atThisCompany')),
});

/** What it led to, at once or months later: the only measure by which places are told apart. */
export const notePlacementOutcome = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'note-placement-outcome',
  title: both('outcome.title'),
  lead: both('outcome.lead'),
  submit: both('outcome.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement }, { kind, fromOn, hours, atThisCompany }, context) {
    if (closed) return caseClosed;
    if (placement.state !== 'granted' && placement.state !== 'ended')
      return refuse('not-granted', both('talk.refused.state'));
    if (fromOn < placement.startsOn)
      return refuse('early', both('outcome.refused.early'), { fromOn: both('outcome.refused.early') });
    return accept<PlacementEvent>({
      type: 'placements.outcome-noted',
      caseId: placement.caseId,
      data: {
        ...about(placement, context),
        outcomeId: context.newId(),
        outcome: kind,
        fromOn,
        hours: hours ?? null,
        atThisCompany: atThisCompany === true,
      },
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
