import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { isOpen } from '../decision.ts';
import { type HearingEvent, hearingWrites, ofDecision } from '../decision-events.ts';
import { decisionId, onCase } from '../fields.ts';
import { rowWith } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { stillWaits } from '../lacks.ts';
import { fvl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), decisionId: decisionId() });

/** FVL § 21: at any time before the decision the citizen may ask that it waits for what they want to say. */
export const askToWait = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'ask-to-wait',
    title: both('wait.title'),
    lead: both('wait.lead'),
    submit: both('wait.submit'),
    input,
    who: [citizenSelf],
    basis: fvl('§ 21, stk. 1'),
    minutes: 1,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId }, context) {
      const { decision } = state;
      if (!decision) return refuse('gone', both('refused.gone'));
      if (!isOpen(decision)) return refuse('decided', both('wait.refused.decided'));
      if (stillWaits(decision)) return refuse('waits-already', both('wait.refused.already'));
      return accept<HearingEvent>({
        type: 'decisions.wait-wanted',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          row: rowWith(state, decision, decision.hearings),
        },
      });
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
