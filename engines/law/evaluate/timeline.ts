import type { PlainDate } from '../dates/index.ts';
import type { Entry } from '../inputs/record.ts';
import type { Law } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';
import { type Asked, evaluate, type Outcome, type State } from './evaluate.ts';

/** A time [from, to) in which a rule stands the same way for a subject. `to` is null where the timeline ends. */
export interface RuleSpan {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly state: State;
  readonly due: PlainDate | null;
  readonly value: number | null;
}

/** How one rule stands over time. Rules that concern nobody in the whole time are left out. */
export interface RuleTimeline {
  readonly rule: Rule;
  readonly spans: readonly RuleSpan[];
}

/** What to ask of a time: from a day up to, and not including, another. */
export interface TimelineAsked extends Omit<Asked, 'on'> {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const silent: ReadonlySet<State> = new Set(['no', 'suspended']);

/**
 * How every rule stands for a subject over a time, with the law of each day and what is recorded. It goes from change to change,
 * never day by day unless something moves each day. Throws NoLawThen when the time begins before the first version of the law.
 */
export function timeline(
  law: Law,
  entries: readonly Entry[],
  { from, to, ...asked }: TimelineAsked,
): readonly RuleTimeline[] {
  const byRule = new Map<string, { rule: Rule; spans: RuleSpan[] }>();
  for (let on = from; on < to; ) {
    const answer = evaluate(law, entries, { ...asked, on });
    const next = answer.until !== null && answer.until < to ? answer.until : to;
    for (const outcome of answer.outcomes) extend(byRule, outcome, on, next);
    closeMissing(byRule, answer.outcomes, on);
    on = next;
  }
  return [...byRule.values()]
    .filter(({ spans }) => spans.some(({ state }) => !silent.has(state)))
    .map(({ rule, spans }) => ({ rule, spans: spans.map((span) => (span.to === to ? { ...span, to: null } : span)) }));
}

function extend(
  byRule: Map<string, { rule: Rule; spans: RuleSpan[] }>,
  outcome: Outcome,
  on: PlainDate,
  next: PlainDate,
): void {
  const { rule, state, due, value } = outcome;
  const known = byRule.get(rule.id) ?? { rule, spans: [] };
  known.rule = rule;
  byRule.set(rule.id, known);
  const last = known.spans.at(-1);
  const same = last !== undefined && last.to === on && last.state === state && last.due === due && last.value === value;
  if (same) known.spans[known.spans.length - 1] = { ...last, to: next };
  else known.spans.push({ from: on, to: next, state, due, value });
}

/** A rule that the law of the day no longer has ends there. */
function closeMissing(
  byRule: ReadonlyMap<string, { spans: RuleSpan[] }>,
  outcomes: readonly Outcome[],
  on: PlainDate,
): void {
  const present = new Set(outcomes.map(({ rule }) => rule.id));
  for (const [id, { spans }] of byRule) {
    const last = spans.at(-1);
    if (!present.has(id) && last !== undefined && last.to !== null && last.to > on)
      spans[spans.length - 1] = { ...last, to: on };
  }
}
