import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { type CandidateAsked, candidateWrites } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { orderId } from '../fields.ts';
import { reasonsFor } from '../match/proposals.ts';
import { type JobOrder, takesCandidates } from '../order.ts';
import { dataOrder } from '../paragraphs.ts';
import { askedBefore, type CaseReach, caseReach } from '../queries/case.ts';
import { visibleOrder } from '../queries/orders.ts';
import { both } from '../text.ts';
import { findsPeople } from '../who.ts';

const input = z.object({
  caseId: fields.caseId(),
  orderId: orderId(),
  words: fields.optionalReason(both('ask.words')),
});

export interface AskState {
  readonly reach: CaseReach;
  readonly order: JobOrder;
  readonly before: { readonly thisOrder: boolean; readonly unanswered: number };
  readonly reasons: readonly Bilingual[];
}

/** More questions than these are noise. */
const mostUnanswered = 5;

/** The citizen is asked first. The order may be another municipality's, when both have agreed to share it. */
export const askCandidate = act<typeof input, AskState, CandidateAsked>({
  name: 'ask-candidate',
  title: both('ask.title'),
  lead: both('ask.lead'),
  submit: both('ask.submit'),
  input,
  who: findsPeople,
  basis: dataOrder('§ 137, stk. 3'),
  aspect: 'job-question',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, given, { home, actor, today }) {
    const [reach, order] = [await caseReach(tx, home, given.caseId), await visibleOrder(tx, home, given.orderId)];
    if (!reach || !order) return null;
    return {
      reach,
      order,
      before: await askedBefore(tx, home, given.caseId, order.id),
      reasons: (await reasonsFor(tx, home, given.caseId, order, { actor, today })).reasons,
    };
  },
  formElsewhere: true,
  guards: [],
  decide({ reach, order, before, reasons }, { caseId, words }, { actor, newId }) {
    if (reach.closed) return refuse('case-closed', both('ask.refused.closed'));
    if (!takesCandidates(order)) return refuse('order-takes-nobody', both('ask.refused.order'));
    if (before.thisOrder) return refuse('asked-already', both('ask.refused.twice'));
    if (before.unanswered >= mostUnanswered) return refuse('too-many-questions', both('ask.refused.many'));
    return accept<CandidateAsked>({
      type: 'recruitment.candidate-asked',
      caseId,
      data: {
        candidateId: newId(),
        title: order.title,
        companyName: order.companyName,
        byName: actor.name,
        personId: reach.personId,
        orderId: order.id,
        orderAuthorityId: order.authorityId,
        organisationId: order.organisationId,
        reasons,
        words: words ?? null,
      },
    });
  },
  writes: candidateWrites,
  sentences: { 'recruitment.candidate-asked': candidateSentences['recruitment.candidate-asked'] },
});
