import { addDays } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { Hearing } from '../decision.ts';
import { type HearingEvent, hearingWrites, ofDecision } from '../decision-events.ts';
import { draftOf, isRefusal } from '../faults.ts';
import { decisionId, givenDecision, longText, onCase } from '../fields.ts';
import { laidBefore, lastDayFault, rowWith } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { hearingRuns, stillWaits, unheard } from '../lacks.ts';
import { fvl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { policyOf } from '../queries/policies.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  why: longText(both('hear.why'), both('hear.why.help')),
  until: fields.date(both('hear.until')),
});

/** FVL § 19: the citizen gets to know of the facts and may answer. § 21: or asked to say something first. */
export const sendHearing = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'send-hearing',
    title: both('hear.title'),
    lead: both('hear.lead'),
    submit: both('hear.submit'),
    input,
    who: worksOnCase,
    basis: fvl('§ 19, stk. 1'),
    minutes: 4,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    async prefill(tx, context, caseId, given) {
      const decision = await givenDecision(tx, context, caseId, given);
      if (!decision) return {};
      const { hearingDays } = await policyOf(tx, context.home, decision.kind);
      return { until: addDays(context.today, hearingDays) };
    },
    decide(state, { caseId, why, until }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      if (decision.hearings.some((hearing) => hearingRuns(hearing, context.today)))
        return refuse('hearing-open', both('hear.refused.open'));
      const facts = laidBefore(unheard(decision));
      if (facts.length === 0 && !stillWaits(decision)) return refuse('nothing-to-hear', both('hear.refused.nothing'));
      const fault = lastDayFault(until, context.today);
      if (fault) return fault;
      const hearing = { state: 'open', until } as Hearing;
      return accept<HearingEvent>({
        type: 'decisions.hearing-sent',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          hearingId: context.newId(),
          until,
          row: rowWith(state, decision, [...decision.hearings, hearing]),
        },
        unrecorded: { why, facts },
      });
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
