import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type DecisionReturned, ofDecision, steppedWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { rowOf, withDecision } from '../matters.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { returnedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  reason: fields.reason(both('return.reason')),
});

/** Back to whoever prepared it, with what is missing. */
export const returnDecision = (kinds: DecisionKinds) =>
  act<typeof input, Matter, DecisionReturned>({
    ...onCase,
    name: 'return-decision',
    title: both('return.title'),
    submit: both('return.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    reasonField: 'reason',
    minutes: 2,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, reason }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      if (decision.state !== 'submitted') return refuse('not-submitted', both('return.refused.not-submitted'));
      return accept({
        type: 'decisions.returned',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          reason,
          row: rowOf(withDecision(state.others, { ...decision, state: 'draft' })),
        },
      });
    },
    writes: steppedWrites,
    sentences: { 'decisions.returned': returnedSentence },
  });
