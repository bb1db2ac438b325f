import { fromDayNumber, type PlainDate, toDayNumber } from '../dates/index.ts';
import { Evaluation } from '../evaluate/scalar.ts';
import { isValue } from '../inputs/encode.ts';
import { type Entry, recordOf } from '../inputs/record.ts';
import {
  all,
  always,
  concept,
  count,
  latest,
  less,
  number,
  orElse,
  plusDays,
  plusWeeks,
  startOf,
  today,
  value,
} from '../language/build.ts';
import type { Bool, Quantity } from '../language/node.ts';
import { bookOn, type Law } from '../rules/book.ts';

/** What a goal counts from. */
export const goalStarts = ['foerste_henvendelse', 'ydelse'] as const;
export type GoalStart = (typeof goalStarts)[number];

/**
 * A promise that a municipality makes on top of the law, as data: never a duty of the citizen, never mixed up with the law, and
 * shown apart from it.
 */
export interface ServiceGoal {
  readonly id: string;
  /** In the municipality's own words: 'Vi taler med dig inden fem dage'. */
  readonly text: string;
  /** The id of a concept of the law ('gruppe.dagpenge'), or null for everybody. */
  readonly group: string | null;
  readonly from: GoalStart;
  /** `first`: a first talk within so many days. `every`: a talk at least every so many days. */
  readonly kind: 'first' | 'every';
  readonly days: number;
  /** Only in the first so many weeks; null without end. */
  readonly weeks: number | null;
}

/** How a goal stands for one citizen. `unknown`: a fact is missing. */
export interface GoalOutcome {
  readonly goal: ServiceGoal;
  readonly state: 'no' | 'unknown' | 'open' | 'met' | 'overdue';
  readonly due: PlainDate | null;
}

interface Written {
  readonly when: Bool;
  readonly due: Quantity;
  readonly held: Quantity;
}

function written({ group, from, kind, days, weeks }: ServiceGoal): Written {
  const start = from === 'ydelse' ? startOf('ydelse') : value('foerste_henvendelse');
  const whom = group === null ? always : concept(group);
  const held = count('samtale', { where: { status: 'holdt' }, from: start });
  const last = latest('samtale', { where: { status: 'holdt' }, from: start });
  return {
    when: weeks === null ? all(whom) : all(whom, less(today, plusWeeks(start, number(weeks)))),
    due: kind === 'first' ? plusDays(start, days) : plusDays(orElse(last, start), days),
    held,
  };
}

/** How every goal stands for a citizen on a day. Entries must have been validated. */
export function evaluateGoals(
  law: Law,
  entries: readonly Entry[],
  goals: readonly ServiceGoal[],
  on: PlainDate,
): readonly GoalOutcome[] {
  const run = new Evaluation(recordOf(entries), toDayNumber(on), bookOn(law, on));
  return goals.map((goal) => {
    const { when, due, held } = written(goal);
    const concerned = run.bool(when);
    const day = run.quantity(due);
    const told = { goal, due: isValue(day) ? fromDayNumber(day) : null };
    if (concerned === false) return { ...told, state: 'no', due: null };
    if (concerned === null || !isValue(day)) return { ...told, state: 'unknown' };
    if (goal.kind === 'first' && run.quantity(held) >= 1) return { ...told, state: 'met' };
    return { ...told, state: run.on > day ? 'overdue' : 'open' };
  });
}
