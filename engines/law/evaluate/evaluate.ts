import { fromDayNumber, type PlainDate, toDayNumber } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import { isValue, none } from '../inputs/encode.ts';
import type { Subject } from '../inputs/input.ts';
import type { InputKind } from '../inputs/kinds.ts';
import { type Entry, recordOf } from '../inputs/record.ts';
import { bookOn, type Law, type LawBook } from '../rules/book.ts';
import { type Cite, citesOn } from '../rules/cite.ts';
import type { Exception, NotDemanded, Question, Rule } from '../rules/rule.ts';
import { type BoundRule, boundRules } from './applies.ts';
import { type Because, becauseOf, missingOf, type TraceStep, traceOf } from './reasons.ts';
import { type Answer, Evaluation } from './scalar.ts';
import { valueInWords } from './words.ts';

/**
 * How a rule stands for a subject on a day.
 * - `no`: it does not concern the subject. `lifted`: it would, but an exception lifts it. `set-aside`: another rule is over it.
 *   `suspended`: it is out of force for everybody.
 * - `unknown`: something must be known or judged first.
 * - of a duty: `open`, `met`, `overdue`; of a guard: `allowed`, `refused`; of all others: `yes`.
 */
export type State =
  | 'no'
  | 'lifted'
  | 'set-aside'
  | 'suspended'
  | 'unknown'
  | 'open'
  | 'met'
  | 'overdue'
  | 'allowed'
  | 'refused'
  | 'yes';

/** One rule for one subject on one day. */
export interface Outcome {
  readonly rule: Rule;
  readonly state: State;
  /** Last day in time; null when there is none, or it cannot be told yet. */
  readonly due: PlainDate | null;
  readonly opens: PlainDate | null;
  readonly need: number | null;
  readonly have: number | null;
  readonly value: number | null;
  /** The value in words, with its unit. */
  readonly valueText: Words | null;
  readonly citizen: Words | null;
  readonly lawyer: Words;
  /** The paragraphs of the rule as they stood that day. */
  readonly cites: readonly Cite[];
  readonly because: readonly Because[];
  readonly missing: readonly InputKind[];
  readonly questions: readonly Question[];
  /** The exception or the rule that took it away. */
  readonly liftedBy: Exception | Rule | null;
  /** The whole reasoning. */
  trace(): readonly TraceStep[];
}

/** Two rules that answer the same question and hold at once. */
export interface Conflict {
  readonly answers: string;
  readonly rules: readonly Rule[];
}

/** What the law says about a subject on a day. */
export interface LegalAnswer {
  readonly on: PlainDate;
  readonly book: LawBook;
  /** Every rule of the subject, also those that do not concern it. */
  readonly outcomes: readonly Outcome[];
  readonly notDemanded: readonly NotDemanded[];
  readonly conflicts: readonly Conflict[];
  /** First day on which an answer may be another, if nothing new is recorded; null when none is in sight. */
  readonly until: PlainDate | null;
}

/** What to ask the law. */
export interface Asked {
  readonly subject?: Subject;
  /** The day, and with it the version of the law. */
  readonly on: PlainDate;
  /** What was known then: a day (its end) or an instant. Without it, what is known now. */
  readonly knownAt?: string;
  /** Acts that are expected and not adopted, by overlay id. */
  readonly expected?: readonly string[];
}

/**
 * What the law says about a subject on a day, from what is recorded. Pure. Entries must have been validated
 * ({@link import('../inputs/validate.ts').validateEntries}). Throws NoLawThen before the first version of the law.
 */
export function evaluate(law: Law, entries: readonly Entry[], asked: Asked): LegalAnswer {
  const { subject = 'person', on, knownAt, expected } = asked;
  const book = bookOn(law, on, expected);
  const run = new Evaluation(recordOf(entries, knownAt === undefined ? {} : { knownAt }), toDayNumber(on), book);
  const outcomes = boundRules(book, subject).map((bound) => new RuleOutcome(run, bound));
  const notDemanded = book.notDemanded.filter(
    (belief) => (belief.subject ?? 'person') === subject && run.bool(belief.when) === true,
  );
  return { on, book, outcomes, notDemanded, conflicts: conflictsOf(outcomes), until: untilOf(run, outcomes) };
}

/** How one rule stands in a run that goes on: for engines that ask few rules many times. */
export const outcomeOf = (run: Evaluation, bound: BoundRule): Outcome => new RuleOutcome(run, bound);

/** Works out the state at once, and words and reasons only when they are asked for: most rules concern few. */
class RuleOutcome implements Outcome {
  readonly rule: Rule;
  readonly state: State;
  readonly due: PlainDate | null;
  readonly opens: PlainDate | null;
  readonly need: number | null;
  readonly have: number | null;
  readonly value: number | null;
  readonly missing: readonly InputKind[];
  readonly questions: readonly Question[];
  private readonly run: Evaluation;
  private readonly bound: BoundRule;

  constructor(run: Evaluation, bound: BoundRule) {
    const { rule } = bound;
    this.run = run;
    this.bound = bound;
    this.rule = rule;
    this.state = stateOf(run, bound);
    const quantity = (node: Rule['due']) => (node !== undefined && this.holds ? run.quantity(node) : Number.NaN);
    this.due = dayOrNull(quantity(rule.due));
    this.opens = dayOrNull(quantity(rule.opens));
    this.need = numberOrNull(quantity(rule.need));
    this.have = numberOrNull(quantity(rule.have));
    this.value = numberOrNull(quantity(rule.value));
    const asks = this.holds ? this.asks() : null;
    this.missing = asks === null ? [] : [...asks.kinds];
    this.questions = asks === null ? [] : [...asks.questions].flatMap((id) => run.book.questions.get(id) ?? []);
  }

  private get holds(): boolean {
    return this.state !== 'no' && this.state !== 'suspended';
  }

  private asks(): ReturnType<typeof missingOf> {
    const { run, rule } = this;
    if (this.state !== 'unknown') return missingOf(run, rule.due, rule.opens, rule.value);
    return run.bool(this.bound.applies) === null
      ? missingOf(run, this.bound.applies)
      : missingOf(run, rule.done, rule.need, rule.have, rule.value);
  }

  get valueText(): Words | null {
    return this.value === null ? null : valueInWords(this.value, this.rule.unit, this.rule.labels);
  }

  get citizen(): Words | null {
    return this.rule.citizen === null ? null : this.filled(this.rule.citizen);
  }

  get lawyer(): Words {
    return this.filled(this.rule.lawyer);
  }

  get because(): readonly Because[] {
    return this.holds ? becauseOf(this.run, this.bound.applies, this.rule.done, this.rule.due, this.rule.value) : [];
  }

  get liftedBy(): Exception | Rule | null {
    return liftedBy(this.run, this.bound, this.state);
  }

  get cites(): readonly Cite[] {
    return citesOn(this.rule.cites, fromDayNumber(this.run.on));
  }

  trace(): readonly TraceStep[] {
    const { rule, exceptions } = this.bound;
    const nodes = [rule.when, ...exceptions.map(({ when }) => when), ...(rule.done === undefined ? [] : [rule.done])];
    return nodes.map((node) => traceOf(this.run, node));
  }

  private filled(text: Words): Words {
    if (!text.da.includes('{') && !text.en.includes('{')) return text;
    const number = (value: number | null) => (value === null ? null : valueInWords(value, undefined, undefined));
    const day = (date: PlainDate | null) => (date === null ? null : valueInWords(toDayNumber(date), 'day', undefined));
    return fill(text, {
      due: day(this.due),
      opens: day(this.opens),
      need: number(this.need),
      have: number(this.have),
      value: this.valueText,
    });
  }
}

/** How the rule stands. Both runs share its order: applies, done, due. */
export function stateOf(run: Evaluation, { rule, applies, exceptions, setAsideBy, suspended }: BoundRule): State {
  if (suspended) return 'suspended';
  const answer = run.bool(applies);
  if (answer === null) return 'unknown';
  if (!answer) {
    if (run.bool(rule.when) !== true) return 'no';
    if (exceptions.some(({ when }) => run.bool(when) === true)) return 'lifted';
    return setAsideBy.length > 0 ? 'set-aside' : 'no';
  }
  if (rule.kind === 'guard') {
    const may = rule.done === undefined ? true : run.bool(rule.done);
    return may === null ? 'unknown' : may ? 'allowed' : 'refused';
  }
  if (rule.kind !== 'duty') {
    const value = tellsValue(rule) ? run.quantity(rule.value) : 0;
    if (Number.isNaN(value)) return 'unknown';
    return value === none ? 'no' : 'yes';
  }
  const done = isDone(run, rule);
  if (done === null) return 'unknown';
  if (done) return 'met';
  const due = rule.due === undefined ? Number.NaN : run.quantity(rule.due);
  return isValue(due) && run.on > due ? 'overdue' : 'open';
}

/** A limit, an amount or a status that is a value: while the value is not known neither is the rule, and where there is none there is no rule. */
export function tellsValue(rule: Rule): rule is Rule & { readonly value: NonNullable<Rule['value']> } {
  return rule.value !== undefined && (rule.kind === 'limit' || rule.kind === 'amount' || rule.kind === 'status');
}

function isDone(run: Evaluation, { done, need, have }: Rule): Answer {
  if (done !== undefined) return run.bool(done);
  if (need === undefined || have === undefined) return false;
  const [wanted, got] = [run.quantity(need), run.quantity(have)];
  return Number.isNaN(wanted) || Number.isNaN(got) ? null : got >= wanted;
}

function liftedBy(run: Evaluation, { exceptions, setAsideBy }: BoundRule, state: State): Exception | Rule | null {
  if (state === 'lifted') return exceptions.find(({ when }) => run.bool(when) === true) ?? null;
  if (state === 'set-aside') return setAsideBy.find(({ applies }) => run.bool(applies) === true)?.rule ?? null;
  return null;
}

function conflictsOf(outcomes: readonly Outcome[]): readonly Conflict[] {
  const byQuestion = new Map<string, Rule[]>();
  for (const { rule, state } of outcomes) {
    if (rule.answers === undefined || ['no', 'lifted', 'set-aside', 'suspended', 'unknown'].includes(state)) continue;
    byQuestion.set(rule.answers, [...(byQuestion.get(rule.answers) ?? []), rule]);
  }
  return [...byQuestion].filter(([, rules]) => rules.length > 1).map(([answers, rules]) => ({ answers, rules }));
}

function untilOf(run: Evaluation, outcomes: readonly Outcome[]): PlainDate | null {
  let next = run.nextChange;
  for (const { state, due } of outcomes) {
    if (state === 'open' && due !== null) next = Math.min(next, toDayNumber(due) + 1);
  }
  if (run.book.to !== null) next = Math.min(next, toDayNumber(run.book.to));
  return Number.isFinite(next) ? fromDayNumber(next) : null;
}

const dayOrNull = (day: number): PlainDate | null => (isValue(day) ? fromDayNumber(day) : null);
const numberOrNull = (value: number): number | null => (isValue(value) ? value : null);

function fill(text: Words, slots: Readonly<Record<string, Words | null>>): Words {
  const put = (lang: keyof Words) =>
    text[lang].replaceAll(/\{(\w+)\}/g, (_, name: string) => (slots[name] ?? notKnownYet(name))[lang]);
  return { da: put('da'), en: put('en') };
}

const notKnownYet = (slot: string): Words =>
  slot === 'due' || slot === 'opens'
    ? { da: 'en dag, vi ikke kender endnu', en: 'a day we do not know yet' }
    : { da: '(ikke kendt endnu)', en: '(not known yet)' };
