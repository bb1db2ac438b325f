import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { ofDecision, openingWrites, type TermsChanged } from '../decision-events.ts';
import { sameTerms, termsFault } from '../draft.ts';
import { draftOf, isReasoned, isRefusal } from '../faults.ts';
import { decisionId, givenDecision, onCase } from '../fields.ts';
import type { AnyDecisionKind } from '../kind.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { termsSentence } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

interface Given {
  readonly caseId: string;
  readonly decisionId: string;
  readonly [term: string]: unknown;
}

/** The particulars of a draft, put right: one act a kind. */
export function changeDecision(kind: AnyDecisionKind) {
  const input: z.ZodObject = z.object({ caseId: fields.caseId(), decisionId: decisionId(), ...kind.terms.shape });
  return act<z.ZodObject, Matter, TermsChanged>({
    ...onCase,
    name: `change-decision-${kind.kind}`,
    title: bothBy('terms.title', (lang) => ({ slags: kind.name[lang] })),
    submit: both('terms.submit'),
    input,
    who: worksOnCase,
    basis: kind.basis,
    minutes: 2,
    caseOf: ({ caseId }) => String(caseId),
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, String(caseId), String(decisionId)),
    choices: async (tx, context, caseId) =>
      caseId === null ? {} : ((await kind.choices?.(tx, context, caseId)) ?? {}),
    prefill: async (tx, context, caseId, given) => (await givenDecision(tx, context, caseId, given))?.terms ?? {},
    decide(state, given, context) {
      const { caseId, decisionId: _, ...terms } = given as unknown as Given;
      const decision = draftOf(state);
      if (isRefusal(decision)) return decision;
      if (decision.kind !== kind.kind) return refuse('gone', both('refused.gone'));
      const fault = termsFault(kind, terms, context);
      if (fault) return fault;
      if (sameTerms(decision.terms, terms)) return refuse('nothing-changed', both('refused.same'));
      const of = ofDecision({ ...decision, terms }, kind, context);
      const before = kind.termsWords(decision.terms);
      return accept<TermsChanged>({
        type: 'decisions.terms-changed',
        caseId,
        data: {
          ...of,
          changes: [{ field: 'terms', before: before.da, after: of.termsWords.da }],
          rereads: isReasoned(decision),
        },
        unrecorded: { terms },
      });
    },
    writes: openingWrites,
    sentences: { 'decisions.terms-changed': termsSentence },
  });
}
