import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { caseEntries } from '../../law/index.ts';
import { fields, mandateKinds, parseKroner, worksOnCase } from '../../people/index.ts';
import type { Result } from '../decision.ts';
import { ofDecision, type ReasonsEvent, reasonsWrites } from '../decision-events.ts';
import { atField, draftOf, isRefusal } from '../faults.ts';
import { decisionId, givenDecision, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { resultLabels } from '../labels.ts';
import { fvl } from '../paragraphs.ts';
import { hashOf } from '../queries/ground.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { reasonsSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  result: fields.choice<Result>(both('reasons.result'), resultLabels),
  considerations: fields.optional(both('reasons.considerations'), 4000, 'textarea', {
    help: both('reasons.considerations.help'),
  }),
  kroner: fields.optional(both('reasons.kroner'), 20, 'text', { help: both('reasons.kroner.help') }),
});

interface State extends Matter {
  /** The facts of the case as the law reads them this moment. */
  readonly factsHash: string | null;
}

/** FVL § 24: the result and what weighed. The facts read are remembered: comes there a new one, the reasons are read again. */
export const writeDecisionReasons = (kinds: DecisionKinds) =>
  act<typeof input, State, ReasonsEvent>({
    ...onCase,
    name: 'write-decision-reasons',
    title: both('reasons.title'),
    lead: both('reasons.lead'),
    submit: both('reasons.submit'),
    input,
    who: worksOnCase,
    basis: fvl('§ 24'),
    minutes: 5,
    async load(tx, { caseId, decisionId }, { home }) {
      const entries = await caseEntries(tx, home, caseId);
      return { ...(await matterOf(tx, home, caseId, decisionId)), factsHash: entries && hashOf(entries) };
    },
    async choices(tx, context, caseId, given) {
      const decision = await givenDecision(tx, context, caseId, given);
      const results = decision ? (kinds.get(decision.kind)?.results ?? []) : [];
      return { result: results.map((value) => ({ value, label: resultLabels[value] })) };
    },
    async prefill(tx, context, caseId, given) {
      const decision = await givenDecision(tx, context, caseId, given);
      if (!decision) return {};
      const { result, considerations, oere } = decision;
      return {
        ...(result === null ? {} : { result }),
        ...(considerations === null ? {} : { considerations }),
        ...(oere === null ? {} : { kroner: String(oere / 100).replace('.', ',') }),
      };
    },
    decide(state, { caseId, result, considerations, kroner }, context) {
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      const kind = kinds.must(decision.kind);
      if (!kind.results.includes(result)) return atField('wrong-result', 'result', both('reasons.refused.result'));
      const oere = kroner === undefined ? null : parseKroner(kroner);
      if (kroner !== undefined && oere === null) return atField('wrong-sum', 'kroner', both('reasons.refused.sum'));
      if (oere !== null && !mandateKinds[kind.mandate].money)
        return atField('no-sum-here', 'kroner', both('reasons.refused.no-sum'));
      return accept<ReasonsEvent>({
        type: 'decisions.reasons-written',
        caseId,
        data: { ...ofDecision(decision, kind, context), result, oere },
        unrecorded: { considerations: considerations ?? null, readHash: state.factsHash },
      });
    },
    writes: reasonsWrites,
    sentences: reasonsSentences,
  });
