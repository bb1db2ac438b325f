import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, findsPlaces } from '../../people/index.ts';
import { endedPlacement, lackOfEnd } from '../ending.ts';
import { endReasonLabels } from '../labels.ts';
import { type WritingState, writingState } from '../queries/writing.ts';
import { both } from '../text.ts';
import {
  caseClosed,
  onPlacement,
  placementId,
  type WithPlan,
  withPlanSentences,
  withPlanWrites,
  words,
} from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  endedOn: fields.date(both('field.endedOn')),
  endReason: fields.choice(both('field.endReason'), endReasonLabels),
  words: words(),
});

/** It is over, as agreed or before. */
export const endPlacement = act<typeof input, WritingState, WithPlan>({
  ...onPlacement,
  name: 'end-placement',
  title: both('end.title'),
  lead: both('end.lead'),
  submit: both('end.submit'),
  input,
  who: findsPlaces,
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) => writingState(tx, given, context),
  decide(state, { endedOn, endReason, words }, context) {
    if (state.closed) return caseClosed;
    const lack = lackOfEnd(state, endedOn);
    if (lack) return lack;
    const { ended, cards } = endedPlacement(state, { endedOn, endReason, words: words ?? null, asks: true }, context);
    return accept<WithPlan>(ended, ...cards);
  },
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
