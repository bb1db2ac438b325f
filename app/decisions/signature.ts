import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Decision } from './decision.ts';
import { type DecisionSigned, ofDecision } from './decision-events.ts';
import { finalDecision } from './final.ts';
import { lacksOf, type Weighed } from './lacks.ts';
import type { MatterRow } from './matters.ts';
import { both, bothBy } from './text.ts';

/** The first thing that stands in the way of a signature, at the field that mends it. */
function lackOf(weighed: Weighed): Refusal | null {
  const [first] = lacksOf(weighed);
  if (!first) return null;
  return refuse(first.code, first.text, first.code === 'oral-not-noted' ? { oralNoted: first.text } : undefined);
}

/** The signature of a decision, or what stands in the way of it. `row`: what the lists say of the case afterwards. */
export function signatureOf(
  decision: Decision,
  weighed: Weighed,
  row: MatterRow,
  context: ActContext,
): DecisionSigned | Refusal {
  const refusal = lackOf(weighed);
  if (refusal) return refusal;
  const { kind } = weighed;
  const made = finalDecision(decision, kind, weighed.ground, context.today);
  // A rule that names no paragraph carries no decision (FVL § 24, stk. 1).
  if (!made)
    return refuse(
      'law-unknown',
      bothBy('lack.law-unknown', (lang) => ({ mangler: both('lack.law-unknown.nothing')[lang] })),
    );
  const complaint = made.result === 'granted' ? null : made.complaint;
  return {
    type: 'decisions.signed',
    caseId: decision.caseId,
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
      row,
    },
    unrecorded: { terms: decision.terms },
  };
}
