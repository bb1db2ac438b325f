import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type HearingEvent, hearingWrites, ofDecision } from '../decision-events.ts';
import { draftOf, isRefusal } from '../faults.ts';
import { decisionId, hearingId, onCase } from '../fields.ts';
import { lastDayFault, longerFault, openHearing, rowWith } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { fvl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  hearingId: hearingId(),
  until: fields.date(both('hear.until')),
});

/** FVL § 19, stk. 1, last sentence: the authority sets the time to answer, and so may give more of it. */
export const extendHearing = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'extend-hearing',
    title: both('extend.title'),
    submit: both('extend.submit'),
    input,
    who: worksOnCase,
    basis: fvl('§ 19, stk. 1'),
    minutes: 1,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, hearingId, until }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      const hearing = openHearing(decision, hearingId);
      if (isRefusal(hearing)) return hearing;
      const fault = lastDayFault(until, context.today) ?? longerFault(until, hearing);
      if (fault) return fault;
      const hearings = decision.hearings.map((one) => (one.id === hearingId ? { ...one, until } : one));
      return accept<HearingEvent>({
        type: 'decisions.hearing-extended',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          hearingId,
          until,
          before: hearing.until,
          row: rowWith(state, decision, hearings),
        },
      });
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
