import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../kernel/act/decision.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { Channel, Decision, DecisionFact, Hearing } from './decision.ts';
import { type HearingAnswered, ofDecision } from './decision-events.ts';
import { atField, isReasoned } from './faults.ts';
import type { AnyDecisionKind } from './kind.ts';
import { type MatterRow, rowOf, withDecision } from './matters.ts';
import type { Matter } from './queries/matters.ts';
import { both, bothBy } from './text.ts';

/** A last day to answer: one whole day at least, after the day it is sent. */
export function lastDayFault(until: PlainDate, today: PlainDate): Refusal | null {
  if (until < today) return atField('hearing-past', 'until', both('hear.refused.past'));
  return until === today ? atField('hearing-too-short', 'until', both('hear.refused.short')) : null;
}

/** More time is a later day than the citizen was told. */
export function longerFault(until: PlainDate, { until: before }: Hearing): Refusal | null {
  if (before === null || until > before) return null;
  const text = bothBy('extend.refused.shorter', (lang) => ({ dato: formatDate(lang, before) }));
  return atField('hearing-shorter', 'until', text);
}

/** A hearing of the decision that waits for an answer, whether its last day is over or not. */
export function openHearing({ hearings }: Decision, hearingId: string): Hearing | Refusal {
  const found = hearings.find(({ id }) => id === hearingId);
  if (!found) return refuse('hearing-gone', both('refused.hearing-gone'));
  return found.state === 'open' ? found : refuse('hearing-over', both('refused.hearing-over'));
}

/** What is laid before the citizen, as it reads that day. */
export const laidBefore = (facts: readonly DecisionFact[]): Hearing['facts'] =>
  facts.map(({ id, words }) => ({ id, words }));

/** The row of the lists, the hearings of the decision being these. */
export const rowWith = ({ others }: Matter, decision: Decision, hearings: readonly Hearing[]): MatterRow =>
  rowOf(withDecision(others, { ...decision, hearings }));

/** The citizen's answer, given here or written down by staff: from now on the citizen knows of the facts. */
export function answered(
  state: Matter,
  {
    decision,
    hearing,
    kind,
  }: { readonly decision: Decision; readonly hearing: Hearing; readonly kind: AnyDecisionKind },
  { answer, channel, bySelf }: { readonly answer: string | null; readonly channel: Channel; readonly bySelf: boolean },
  context: ActContext,
) {
  const laid = new Set(hearing.facts.map(({ id }) => id));
  const others = decision.hearings.filter(({ id }) => id !== hearing.id);
  return accept<HearingAnswered>({
    type: 'decisions.hearing-answered',
    caseId: decision.caseId,
    data: {
      ...ofDecision(decision, kind, context),
      hearingId: hearing.id,
      channel,
      bySelf,
      said: answer !== null,
      factIds: decision.facts.filter(({ id, known }) => laid.has(id) && known === null).map(({ id }) => id),
      // What the citizen says must be read before anybody signs.
      rereads: isReasoned(decision) && answer !== null,
      row: rowWith(state, decision, others),
    },
    unrecorded: { answer },
  });
}
