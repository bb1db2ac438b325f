import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { SkipGround } from '../decision.ts';
import { type HearingEvent, hearingWrites, ofDecision } from '../decision-events.ts';
import { atField, draftOf, isRefusal } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import { laidBefore, rowWith } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { skipGroundLabels } from '../labels.ts';
import { stillWaits, unheard } from '../lacks.ts';
import { fvl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  ground: fields.choice<SkipGround>(both('skip.ground'), skipGroundLabels, {
    mandatory: fields.demandedBy(fvl('§ 19, stk. 2')),
  }),
  reason: fields.reason(both('skip.reason')),
});

/** FVL § 21, stk. 2, has three of the grounds of § 19, stk. 2: they alone turn down a wish to be waited for. */
const endsWaiting: ReadonlySet<SkipGround> = new Set(['19-2-2', '19-2-3', '19-2-6']);

/** FVL § 19, stk. 2, and § 20: a hearing is left out, and the ground stands with the decision. */
export const skipHearing = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'skip-hearing',
    title: both('skip.title'),
    lead: both('skip.lead'),
    submit: both('skip.submit'),
    input,
    who: worksOnCase,
    basis: fvl('§ 19, stk. 2'),
    reasonField: 'reason',
    minutes: 3,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, ground, reason }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      const facts = laidBefore(unheard(decision));
      const waits = stillWaits(decision);
      if (facts.length === 0 && !waits) return refuse('nothing-to-hear', both('hear.refused.nothing'));
      const endsWait = waits && endsWaiting.has(ground);
      if (facts.length === 0 && !endsWait) return atField('wait-stands', 'ground', both('skip.refused.wait'));
      return accept<HearingEvent>({
        type: 'decisions.hearing-skipped',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          hearingId: context.newId(),
          ground,
          endsWait,
          row: rowWith(state, decision, decision.hearings),
        },
        unrecorded: { reason, facts },
      });
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
