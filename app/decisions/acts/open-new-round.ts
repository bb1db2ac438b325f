import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { openingWrites, type RoundOpened } from '../decision-events.ts';
import { isRefusal, signedOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { becauseLabels } from '../labels.ts';
import { newRound, roundFault } from '../new-round.ts';
import { type RoundState, roundState } from '../queries/rounds.ts';
import { roundSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  because: fields.choice(both('round.because'), {
    correction: becauseLabels.correction,
    'new-facts': becauseLabels['new-facts'],
  }),
  reason: fields.reason(both('round.reason')),
});

/** What was decided is never edited: a mistake or a new fact begins another round with a copy of all it stood on. */
export const openNewRound = (kinds: DecisionKinds) =>
  act<typeof input, RoundState, RoundOpened>({
    ...onCase,
    name: 'open-new-round',
    title: both('round.title'),
    lead: both('round.lead'),
    submit: both('round.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    reasonField: 'reason',
    minutes: 2,
    load: (tx, { caseId, decisionId }, { home }) => roundState(tx, home, caseId, decisionId),
    decide(state, { because, reason }, context) {
      const decision = signedOf(state);
      if (isRefusal(decision)) return decision;
      const fault = roundFault(decision, state.all);
      if (fault) return refuse(fault.code, fault.text);
      const { policies, others } = state;
      const policy = policies(decision.kind);
      return accept(newRound(decision, { kind: kinds.must(decision.kind), because, reason, policy, others }, context));
    },
    writes: openingWrites,
    sentences: { 'decisions.round-opened': roundSentence },
  });
