import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type DateMoved, ofDecision, steppedWrites } from '../decision-events.ts';
import { atField, isRefusal, openOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { promisedOn, rowOf, withDecision } from '../matters.ts';
import { rsl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { dateSentence } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  newDate: fields.date(both('date.new'), { mandatory: fields.demandedBy(rsl('§ 3, stk. 2')) }),
  reason: fields.reason(both('date.reason')),
});

/** RSL § 3, stk. 2: a deadline that cannot be kept, and when the citizen can expect an answer instead. */
export const tellNewDate = (kinds: DecisionKinds) =>
  act<typeof input, Matter, DateMoved>({
    ...onCase,
    name: 'tell-new-date',
    title: both('date.title'),
    lead: both('date.lead'),
    submit: both('date.submit'),
    input,
    who: worksOnCase,
    basis: rsl('§ 3, stk. 2'),
    reasonField: 'reason',
    minutes: 2,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, newDate, reason }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      const before = promisedOn(decision);
      if (before === null) return refuse('no-deadline', both('date.refused.no-deadline'));
      if (newDate <= context.today) return atField('date-past', 'newDate', both('date.refused.past'));
      if (newDate <= before) {
        const text = bothBy('date.refused.earlier', (lang) => ({ dato: formatDate(lang, before) }));
        return atField('date-earlier', 'newDate', text);
      }
      return accept({
        type: 'decisions.date-moved',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          newDate,
          before,
          reason,
          row: rowOf(withDecision(state.others, { ...decision, newDueOn: newDate })),
        },
      });
    },
    writes: steppedWrites,
    sentences: { 'decisions.date-moved': dateSentence },
  });
