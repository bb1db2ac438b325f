import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type DecisionSigned, ofDecision, signedWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import { finalDecision } from '../final.ts';
import type { DecisionKinds } from '../kind.ts';
import { lacksOf } from '../lacks.ts';
import { rowOf } from '../matters.ts';
import { fvl, offl } from '../paragraphs.ts';
import { type SigningState, signingState } from '../queries/signing.ts';
import { signedSentence } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  // An empty box is a refusal of its own, with the paragraph (lacks.ts).
  oralNoted: field(z.boolean().optional(), {
    label: both('sign.noted'),
    control: 'checkbox',
    mandatory: fields.demandedBy(offl('§ 13, stk. 1')),
  }),
});

/** The decision is made. What stands in the way is refused one by one, in the order of the page. */
export const signDecision = (kinds: DecisionKinds) =>
  act<typeof input, SigningState, DecisionSigned>({
    ...onCase,
    name: 'sign-decision',
    title: both('sign.title'),
    lead: both('sign.lead'),
    submit: both('sign.submit'),
    input,
    who: worksOnCase,
    basis: fvl('§§ 22-25'),
    minutes: 3,
    load: (tx, given, context) => signingState(tx, kinds, given, context),
    decide(state, { caseId, oralNoted }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      const { weighed } = state;
      if (!weighed) return refuse('gone', both('refused.gone'));
      const kind = kinds.must(decision.kind);
      const [first] = lacksOf({ ...weighed, oralNoted: oralNoted === true });
      if (first)
        return refuse(first.code, first.text, first.code === 'oral-not-noted' ? { oralNoted: first.text } : undefined);
      const made = finalDecision(decision, kind, weighed.ground, context.today);
      // A rule that names no paragraph carries no decision (FVL § 24, stk. 1).
      if (!made)
        return refuse(
          'law-unknown',
          bothBy('lack.law-unknown', (lang) => ({ mangler: both('lack.law-unknown.nothing')[lang] })),
        );
      const complaint = made.result === 'granted' ? null : made.complaint;
      return accept<DecisionSigned>({
        type: 'decisions.signed',
        caseId,
        data: {
          ...ofDecision(decision, kind, context),
          result: made.result,
          words: made.words,
          decidedOn: made.decidedOn,
          decidedBy: context.actor.id,
          decidedByName: context.actor.name,
          twoPersons: weighed.twoPersons,
          complaintBody: complaint?.body ?? null,
          complaintUntil: complaint?.until ?? null,
          ground: made.ground,
          ids: Array.from({ length: kind.ids }, () => context.newId()),
          replaces: decision.replaces,
          row: rowOf(state.others),
        },
        unrecorded: { terms: decision.terms },
      });
    },
    writes: signedWrites(kinds),
    sentences: { 'decisions.signed': signedSentence },
  });
