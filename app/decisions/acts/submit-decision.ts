import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type DecisionSubmitted, ofDecision, steppedWrites } from '../decision-events.ts';
import { draftOf, isRefusal } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { lacksOf } from '../lacks.ts';
import { rowOf, withDecision } from '../matters.ts';
import { type SigningState, signingState } from '../queries/signing.ts';
import { submittedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), decisionId: decisionId() });

/** Put before somebody who may sign. Everything must be there but what the signer alone can give. */
export const submitDecision = (kinds: DecisionKinds) =>
  act<typeof input, SigningState, DecisionSubmitted>({
    ...onCase,
    name: 'submit-decision',
    title: both('submit.title'),
    lead: both('submit.lead'),
    submit: both('submit.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    minutes: 1,
    load: (tx, given, context) => signingState(tx, kinds, given, context),
    decide(state, { caseId }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      const [first] = state.weighed ? lacksOf(state.weighed).filter(({ where }) => where !== 'sign') : [];
      if (first) return refuse(first.code, first.text);
      return accept({
        type: 'decisions.submitted',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          row: rowOf(withDecision(state.others, { ...decision, state: 'submitted' })),
        },
      });
    },
    writes: steppedWrites,
    sentences: { 'decisions.submitted': submittedSentence },
  });
