import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { companyParty } from '../../people/index.ts';
import type { AnswerState } from '../answering.ts';
import { decideCheck } from '../checking.ts';
import type { PlacementEvent } from '../events.ts';
import { answerState } from '../queries/answering.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { checkInput } from './check-input.ts';
import { linkToken, onPlacement } from './shared.ts';

const input = z.object({ ...checkInput, token: linkToken() });

/** Performed through `as-party.ts` alone. */
export const answerPlacementCheckAsCompany = act<typeof input, AnswerState, PlacementEvent>({
  ...onPlacement,
  name: 'answer-placement-check-as-company',
  title: both('check.title'),
  lead: both('check.lead'),
  submit: both('check.submit'),
  input,
  who: [companyParty],
  minutes: 1,
  formElsewhere: true,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: 'company', purpose: 'check', subjectId: given.followUpId }),
  decide: (state, { followUpId, score, words }, context) =>
    decideCheck(state, { party: 'company', followUpId, score: Number(score), words: words ?? null }, context),
  writes: placementWrites,
  sentences: placementSentences,
});
