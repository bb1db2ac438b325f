import { addDays } from '@fodfaeste/law/dates';
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
import { about, caseClosed, onPlacement, placementId } from './shared.ts';

const input = z.object({ caseId: fields.caseId(), placementId: placementId() });

/** So many days before the last one both are asked how it went. */
export const daysBeforeEnd = 3;

/** Company and citizen are asked how it went. By the clock, once. */
export const askPlacementAssessment = act<typeof input, WritingState, PlacementEvent>({
  ...onPlacement,
  name: 'ask-placement-assessment',
  title: both('askAssessment.title'),
  submit: both('askAssessment.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide({ closed, placement, isProlonged, contact, house, tokens }, _, context) {
    if (closed) return caseClosed;
    const isTime = placement.state === 'granted' && context.today >= addDays(placement.endsOn, -daysBeforeEnd);
    if (!isTime || isProlonged || placement.assessmentAskedAt !== null)
      return refuse('not-now', both('askAssessment.refused'));
    const message = outgoingOf({
      topic: 'assess',
      to: contact,
      about: { ...placement, placementId: placement.id },
      house,
      token: tokens[0],
      newId: context.newId,
    });
    return accept<PlacementEvent>({
      type: 'placements.assessment-asked',
      caseId: placement.caseId,
      data: about(placement, context),
      unrecorded: { outgoing: message ? [message] : [] },
    });
  },
  writes: placementWrites,
  sentences: placementSentences,
});
