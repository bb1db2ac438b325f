import { addDays, fromDayNumber, type PlainDate, toDayNumber } from '../dates/index.ts';
import { type BoundRule, boundRules } from '../evaluate/applies.ts';
import { type Outcome, outcomeOf, type State, stateOf } from '../evaluate/evaluate.ts';
import { type Answer, Evaluation } from '../evaluate/scalar.ts';
import type { InputKind, InputValue } from '../inputs/kinds.ts';
import { type Entry, type LegalRecord, recordOf } from '../inputs/record.ts';
import { ask } from '../language/build.ts';
import type { Bool, Quantity } from '../language/node.ts';
import { bookOn, type Law, type LawBook } from '../rules/book.ts';
import { type CourseFacts, wishOf } from './course.ts';

interface Given {
  readonly law: Law;
  readonly entries: readonly Entry[];
  readonly course: CourseFacts | null;
  readonly on: PlainDate;
  readonly knownAt: string | undefined;
}

/** One person, one course and one day before the law: rules are worked out when a scheme asks for them. */
export class FundingCase {
  readonly on: PlainDate;
  readonly course: CourseFacts | null;
  readonly book: LawBook;
  private readonly run: Evaluation;
  private readonly rules: ReadonlyMap<string, BoundRule>;
  private readonly given: Given;
  private readonly record: LegalRecord;

  private constructor(given: Given, record?: LegalRecord) {
    const { law, entries, course, on, knownAt } = given;
    this.given = given;
    this.on = on;
    this.course = course;
    this.book = bookOn(law, on);
    this.record = record ?? recordOf(entries, knownAt === undefined ? {} : { knownAt });
    this.run = new Evaluation(this.record, toDayNumber(on), this.book);
    this.rules = rulesOf(this.book);
  }

  /** A course that was wished for before gives way to the one that is asked about. */
  static of(given: Given): FundingCase {
    const others = given.entries.filter(({ kind }) => kind !== 'kursusoenske');
    const { course } = given;
    const wish =
      course === null ? [] : [{ kind: 'kursusoenske', value: wishOf(course), from: given.on, to: null } as const];
    return new FundingCase({ ...given, entries: [...others, ...wish] });
  }

  /** The same person with one more thing that is so from this day on, in place of what was recorded of the kind. */
  supposing<K extends InputKind>(kind: K, value: InputValue<K>): FundingCase {
    const { entries, on } = this.given;
    const kept = entries.flatMap((entry) => {
      if (entry.kind !== kind || (entry.to !== null && entry.to <= on)) return [entry];
      return entry.from === null || entry.from >= on ? [] : [{ ...entry, to: on }];
    });
    return new FundingCase({ ...this.given, entries: [...kept, { kind, value, from: on, to: null }] });
  }

  /** The same person without anything recorded of a kind. */
  without(kind: InputKind): FundingCase {
    return new FundingCase({ ...this.given, entries: this.given.entries.filter((entry) => entry.kind !== kind) });
  }

  /** The same person with an open question answered by what is known of the course; what a person judged stands. */
  answering(question: string, answer: boolean, since: Quantity | null = null): FundingCase {
    if (this.is(ask(question, { since })) !== null) return this;
    const judged = {
      kind: 'vurdering',
      value: { spoergsmaal: question, svar: answer },
      from: this.on,
      to: null,
    } as const;
    return new FundingCase({ ...this.given, entries: [...this.given.entries, judged] });
  }

  /** The same course as if it stood on these lists. */
  withLists(lister: CourseFacts['lister']): FundingCase {
    const { course } = this.given;
    return course === null ? this : FundingCase.of({ ...this.given, course: { ...course, lister } });
  }

  at(on: PlainDate): FundingCase {
    return new FundingCase({ ...this.given, on }, this.record);
  }

  knows(rule: string): boolean {
    return this.rules.has(rule);
  }

  /** Null when the law of the day has no such rule. */
  outcome(rule: string): Outcome | null {
    const bound = this.rules.get(rule);
    return bound === undefined ? null : outcomeOf(this.run, bound);
  }

  state(rule: string): State {
    const bound = this.rules.get(rule);
    return bound === undefined ? 'no' : stateOf(this.run, bound);
  }

  holds(rule: string): boolean {
    return this.state(rule) === 'yes';
  }

  is(node: Bool): Answer {
    return this.run.bool(node);
  }

  /** A day of the law; null when there is none, or it is not known. */
  day(node: Quantity): PlainDate | null {
    const day = this.run.quantity(node);
    return Number.isFinite(day) ? fromDayNumber(day) : null;
  }

  /** The first day after today on which the rule stands in another way, within a year; null when none is in sight. */
  firstChange(rule: string, wanted: (state: State) => boolean): PlainDate | null {
    for (let days = 1; days <= lookAhead; days += 1) {
      const day = addDays(this.on, days);
      if (wanted(this.at(day).state(rule))) return day;
    }
    return null;
  }
}

const lookAhead = 366;
const kept = new WeakMap<LawBook, ReadonlyMap<string, BoundRule>>();

function rulesOf(book: LawBook): ReadonlyMap<string, BoundRule> {
  const known = kept.get(book) ?? new Map(boundRules(book, 'person').map((bound) => [bound.rule.id, bound] as const));
  kept.set(book, known);
  return known;
}
