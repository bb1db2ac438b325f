import type { CaseLaw } from '../law/index.ts';
import type { PlanPart } from './plan.ts';

/** The citizen's duty to take offers: `tilbud.pligt_dagpenge`, `tilbud.pligt_kontanthjaelp`, `tilbud.pligt_unge`. */
const isDutyToTakeOffers = (id: string): boolean => id.startsWith('tilbud.pligt_');
const holds: ReadonlySet<string> = new Set(['open', 'met', 'overdue']);

/**
 * Did a duty stand behind an effort on the day it was agreed (mission B6)? Asked when both say yes, kept on the card, never
 * reckoned again: what is told is how it was then.
 *
 * - An offer of LAB chapters 11-14: yes when the law says that this citizen must take offers; no when the law says not, or lifts
 *   the duty (sickness, leave, more than 20 hours of work a week …); null when the law cannot answer yet, because something is
 *   not recorded or not judged.
 * - Anything else (what stabilises, other agreements): no. No rule lays a duty on the citizen to take part in it by itself. That
 *   an agreement can later bear on availability is another matter, and the law's, not the card's.
 *
 * It says nothing of why people took part. "Without a duty" is a fact of law, not a measure of will.
 */
export function dutyBehind(planPart: PlanPart, law: CaseLaw | null): boolean | null {
  if (planPart !== 'offer') return false;
  if (law === null) return null;
  const states = law.answer.outcomes.filter(({ rule }) => isDutyToTakeOffers(rule.id)).map(({ state }) => state);
  if (states.length === 0) return null;
  if (states.some((state) => holds.has(state))) return true;
  return states.includes('unknown') ? null : false;
}
