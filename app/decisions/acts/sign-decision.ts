import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type DecisionSigned, signedWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, onCase } from '../fields.ts';
import type { DecisionKinds } from '../kind.ts';
import { rowOf } from '../matters.ts';
import { fvl, offl } from '../paragraphs.ts';
import { type SigningState, signingState } from '../queries/signing.ts';
import { signedSentence } from '../sentences.ts';
import { signatureOf } from '../signature.ts';
import { both } from '../text.ts';

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
    decide(state, { oralNoted }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      const { weighed } = state;
      if (!weighed) return refuse('gone', both('refused.gone'));
      const signed = signatureOf(decision, { ...weighed, oralNoted: oralNoted === true }, rowOf(state.others), context);
      return 'ok' in signed ? signed : accept(signed);
    },
    writes: signedWrites(kinds),
    sentences: { 'decisions.signed': signedSentence },
  });
