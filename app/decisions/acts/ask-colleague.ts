import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { ofDecision, type ReasonsEvent, reasonsWrites } from '../decision-events.ts';
import { atField, draftOf, isRefusal } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { type Colleague, colleaguesOn } from '../queries/colleagues.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { reasonsSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  colleagueId: fields.chosen(both('colleague.who')),
  question: fields.reason(both('colleague.question')),
});

interface State extends Matter {
  readonly colleagues: readonly Colleague[];
}

/** Another pair of eyes on a draft, kept with it. Somebody who may open the case, so nothing is told to anybody new. */
export const askColleague = (kinds: DecisionKinds) =>
  act<typeof input, State, ReasonsEvent>({
    ...onCase,
    name: 'ask-colleague',
    title: both('colleague.title'),
    submit: both('colleague.submit'),
    input,
    who: worksOnCase,
    basis: 'none',
    minutes: 2,
    load: async (tx, { caseId, decisionId }, { home, actor }) => ({
      ...(await matterOf(tx, home, caseId, decisionId)),
      colleagues: await colleaguesOn(tx, home, caseId, actor.id),
    }),
    async choices(tx, { home, actor }, caseId) {
      const all = caseId === null ? [] : await colleaguesOn(tx, home, caseId, actor.id);
      return { colleagueId: all.map(({ id, name }) => ({ value: id, label: say(name, name) })) };
    },
    decide(state, { caseId, colleagueId, question }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      const colleague = state.colleagues.find(({ id }) => id === colleagueId);
      if (!colleague) return atField('colleague-gone', 'colleagueId', both('colleague.refused.gone'));
      if (decision.sparrings.some((one) => one.colleagueId === colleagueId && one.answeredAt === null))
        return refuse('asked-already', both('colleague.refused.already', { navn: colleague.name }));
      return accept<ReasonsEvent>({
        type: 'decisions.colleague-asked',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          sparringId: context.newId(),
          colleagueId,
          colleagueName: colleague.name,
        },
        unrecorded: { question },
      });
    },
    writes: reasonsWrites,
    sentences: reasonsSentences,
  });
