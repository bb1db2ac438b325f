import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { ofDecision, type ReasonsEvent, reasonsWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, longText, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { reasonsSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  sparringId: fields.hiddenId(both('advise.sparring')),
  answer: longText(both('advise.answer')),
});

/** Only the colleague who was asked answers. */
export const answerColleague = (kinds: DecisionKinds) =>
  act<typeof input, Matter, ReasonsEvent>({
    ...onCase,
    name: 'answer-colleague',
    title: both('advise.title'),
    submit: both('advise.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    minutes: 5,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, sparringId, answer }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      const asked = decision.sparrings.find(({ id }) => id === sparringId);
      if (!asked) return refuse('question-gone', both('advise.refused.gone'));
      if (asked.colleagueId !== context.actor.id)
        return refuse('not-asked', both('advise.refused.other', { navn: asked.colleagueName }));
      if (asked.answeredAt !== null) return refuse('answered', both('advise.refused.answered'));
      return accept<ReasonsEvent>({
        type: 'decisions.colleague-answered',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          sparringId,
          colleagueId: asked.colleagueId,
          colleagueName: asked.colleagueName,
        },
        unrecorded: { answer },
      });
    },
    writes: reasonsWrites,
    sentences: reasonsSentences,
  });
