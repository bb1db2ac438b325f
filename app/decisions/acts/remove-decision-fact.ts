import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { decisionFactWrites, type FactOfDecisionEvent, ofDecision } from '../decision-events.ts';
import { draftOf, isReasoned, isRefusal } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { factSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  factId: fields.hiddenId(both('unfact.fact')),
});

/** A fact that does not belong here is taken out of the draft. The row is kept. */
export const removeDecisionFact = (kinds: DecisionKinds) =>
  act<typeof input, Matter, FactOfDecisionEvent>({
    ...onCase,
    name: 'remove-decision-fact',
    title: both('unfact.title'),
    submit: both('unfact.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    minutes: 1,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, factId }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      if (!decision.facts.some(({ id }) => id === factId)) return refuse('fact-gone', both('unfact.refused.gone'));
      return accept<FactOfDecisionEvent>({
        type: 'decisions.fact-removed',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          factId,
          rereads: isReasoned(decision),
        },
      });
    },
    writes: decisionFactWrites,
    sentences: factSentences,
  });
