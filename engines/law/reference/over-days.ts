import type { PlainDate } from '../dates/index.ts';
import { evaluate, type Outcome } from '../evaluate/evaluate.ts';
import type { Entry } from '../inputs/record.ts';
import type { Law } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';
import { lawAsOf } from './law-as-of.ts';
import { changeOf, type LawChange } from './law-change.ts';

/** How the rules stand for one person on several days, and why they differ from one day to the next. */
export interface OverDays {
  readonly rows: readonly DayRow[];
  readonly steps: readonly Step[];
}

export interface DayRow {
  readonly rule: Rule;
  /** One cell a day; empty where the rule does not concern the person. */
  readonly cells: readonly string[];
}

export interface Step {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly changes: readonly Change[];
}

/** A rule that stands otherwise on the later day. */
export interface Change {
  readonly rule: Rule;
  readonly before: string;
  readonly after: string;
  /** What in the law did it; null when the law of the earlier day says the same of the later one. */
  readonly law: LawChange | null;
  /** Facts or time did it too: the law of the earlier day says something else of the later one. */
  readonly byFacts: boolean;
}

const kinds = ['duty', 'right', 'limit'];
const suspended = 'suspended';
const isSilent = (cell: string): boolean => cell === '' || cell === suspended;

export function overDays(law: Law, entries: readonly Entry[], days: readonly PlainDate[]): OverDays {
  const told = days.map((on) => toldOn(law, entries, on));
  const rules = new Map<string, Rule>();
  for (const day of told) for (const [id, { rule, cell }] of day) if (cell !== suspended) rules.set(id, rule);
  const rows = [...rules].map(([id, rule]) => ({ rule, cells: told.map((day) => day.get(id)?.cell ?? '') }));
  const steps = days.slice(1).map((to, place): Step => {
    const from = days[place] ?? to;
    const unchanged = toldOn(lawAsOf(law, from), entries, to);
    return {
      from,
      to,
      changes: rows.flatMap(({ rule, cells: { [place]: before = '', [place + 1]: after = '' } }): readonly Change[] => {
        if (before === after || (isSilent(before) && isSilent(after))) return [];
        const stays = unchanged.get(rule.id)?.cell ?? '';
        const change = stays === after ? null : changeOf(law, rule.id, from, to);
        return [{ rule, before, after, law: change, byFacts: stays !== before }];
      }),
    };
  });
  return { rows: rows.sort((a, b) => kinds.indexOf(a.rule.kind) - kinds.indexOf(b.rule.kind)), steps };
}

/** Rules that concern the person on a day, as known that day, with what they say in short. */
function toldOn(
  law: Law,
  entries: readonly Entry[],
  on: PlainDate,
): ReadonlyMap<string, { readonly rule: Rule; readonly cell: string }> {
  const told = new Map<string, { rule: Rule; cell: string }>();
  for (const outcome of evaluate(law, entries, { on, knownAt: on }).outcomes) {
    const cell = kinds.includes(outcome.rule.kind) ? cellOf(outcome) : '';
    if (cell !== '') told.set(outcome.rule.id, { rule: outcome.rule, cell });
  }
  return told;
}

function cellOf({ state, due, need, have, valueText, missing, questions }: Outcome): string {
  if (state === 'no') return '';
  if (state === 'suspended') return suspended;
  if (state === 'unknown') return ['?', ...missing, ...questions.map(({ id }) => id)].slice(0, 2).join(' ');
  if (state === 'yes') return valueText?.en ?? 'yes';
  const counted = need === null || have === null || need === 1 ? '' : ` ${have} of ${need}`;
  return `${state}${counted}${due === null || state === 'met' ? '' : `, by ${due}`}`;
}
