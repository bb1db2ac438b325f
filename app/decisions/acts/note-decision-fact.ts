import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { DecisionFact } from '../decision.ts';
import { decisionFactWrites, type FactOfDecisionEvent, ofDecision } from '../decision-events.ts';
import { atField, draftOf, isReasoned, isRefusal } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { knownLabels, sourceLabels } from '../labels.ts';
import { offl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { factSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  words: fields.reason(both('fact.words'), both('fact.words.help')),
  source: fields.choice<DecisionFact['source']>(both('fact.source'), sourceLabels),
  saidBy: fields.optional(both('fact.said-by'), 200, 'text', { help: both('fact.said-by.help') }),
  heardOn: fields.optionalDate(both('fact.heard-on'), both('fact.said-by.help')),
  main: fields.tick(both('fact.main'), both('fact.main.help')),
  against: fields.tick(both('fact.against')),
  known: fields.optionalChoice(both('fact.known'), knownLabels, { help: both('fact.known.help') }),
});

/** OFFL § 13: what is learned orally or otherwise is noted, with who and when. */
export const noteDecisionFact = (kinds: DecisionKinds) =>
  act<typeof input, Matter, FactOfDecisionEvent>({
    ...onCase,
    name: 'note-decision-fact',
    title: both('fact.title'),
    lead: both('fact.lead'),
    submit: both('fact.submit'),
    input,
    who: worksOnCase,
    basis: offl('§ 13, stk. 1'),
    minutes: 2,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { caseId, words, source, saidBy, heardOn, main, against, known }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      if (source === 'oral' || source === 'document') {
        if (!saidBy) return atField('said-by-missing', 'saidBy', both('fact.refused.said-by'));
        if (!heardOn) return atField('heard-on-missing', 'heardOn', both('fact.refused.heard-on'));
      }
      if (heardOn && heardOn > context.today) return atField('heard-ahead', 'heardOn', both('fact.refused.ahead'));
      const fact: DecisionFact = {
        id: context.newId(),
        words,
        source,
        saidBy: saidBy ?? null,
        heardOn: heardOn ?? null,
        main: main === true,
        against: against === true,
        // What the citizen told us needs no hearing.
        known: known ?? (source === 'citizen' ? 'said-it' : null),
        notedAt: context.now,
        notedByName: context.actor.name,
      };
      return accept<FactOfDecisionEvent>({
        type: 'decisions.fact-noted',
        caseId,
        data: {
          ...ofDecision(decision, kinds.must(decision.kind), context),
          factId: fact.id,
          source: fact.source,
          main: fact.main,
          against: fact.against,
          known: fact.known,
          rereads: isReasoned(decision),
        },
        unrecorded: { fact },
      });
    },
    writes: decisionFactWrites,
    sentences: factSentences,
  });
