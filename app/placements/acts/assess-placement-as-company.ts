import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { companyParty } from '../../people/index.ts';
import type { AnswerState } from '../answering.ts';
import { assessed, lackOfAssessment } from '../assessing.ts';
import type { PlacementEvent } from '../events.ts';
import { answerState } from '../queries/answering.ts';
import { placementSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { placementWrites } from '../writes.ts';
import { assessInput, assessmentOf } from './assess-input.ts';
import { caseClosed, linkToken, onPlacement } from './shared.ts';

const input = z.object({ ...assessInput, token: linkToken() });

/** Performed through `as-party.ts` alone. */
export const assessPlacementAsCompany = act<typeof input, AnswerState, PlacementEvent>({
  ...onPlacement,
  name: 'assess-placement-as-company',
  title: both('assess.title'),
  lead: both('assess.lead'),
  submit: both('assess.submit'),
  input,
  who: [companyParty],
  minutes: 2,
  formElsewhere: true,
  load: (tx, given, context) =>
    answerState(tx, given, context, { as: 'company', purpose: 'assessment', subjectId: given.placementId }),
  decide({ closed, placement, link }, typed, context) {
    if (closed) return caseClosed;
    if (link !== null && !link.isOpen) return refuse('link-over', both('answer.refused.link'));
    const given = {
      ...assessmentOf(typed),
      party: 'company',
      channel: link === null ? 'own-page' : 'link',
      name: link?.name ?? context.actor.name,
      nextStep: null,
      linkId: link?.id ?? null,
    } as const;
    const lack = lackOfAssessment(placement, given, context.today);
    return lack ?? accept<PlacementEvent>(...assessed(placement, given, context));
  },
  writes: placementWrites,
  sentences: placementSentences,
});
