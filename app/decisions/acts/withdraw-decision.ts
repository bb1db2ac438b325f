import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { Decision } from '../decision.ts';
import { type DecisionWithdrawn, ofDecision, steppedWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { rowOf } from '../matters.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { withdrawnSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  reason: fields.reason(both('withdraw.reason')),
});

/** The citizen asked for it, was heard about it, or complained of what it is to replace. */
export const citizenKnows = ({ askedOn, hearings, replaces }: Decision): boolean =>
  askedOn !== null || replaces !== null || hearings.some(({ sentAt }) => sentAt !== null);

/** There is nothing left to decide. What was decided stands: a draft alone can be withdrawn. */
export const withdrawDecision = (kinds: DecisionKinds) =>
  act<typeof input, Matter, DecisionWithdrawn>({
    ...onCase,
    name: 'withdraw-decision',
    title: both('withdraw.title'),
    lead: both('withdraw.lead'),
    submit: both('withdraw.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    reasonField: 'reason',
    minutes: 2,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, reason }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      return accept({
        type: 'decisions.withdrawn',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          reason,
          citizenKnew: citizenKnows(decision),
          row: rowOf(state.others),
        },
      });
    },
    writes: steppedWrites,
    sentences: { 'decisions.withdrawn': withdrawnSentence },
  });
