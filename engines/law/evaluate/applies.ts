import type { Subject } from '../inputs/input.ts';
import { all, any, not } from '../language/build.ts';
import type { Bool } from '../language/node.ts';
import { type LawBook, matches } from '../rules/book.ts';
import type { Exception, Rule } from '../rules/rule.ts';

/** A rule together with everything in its book that may set it aside. */
export interface BoundRule {
  readonly rule: Rule;
  readonly exceptions: readonly Exception[];
  /** Rules that are over this one. */
  readonly setAsideBy: readonly BoundRule[];
  /** The rule's condition, no exception, and no rule over it. */
  readonly applies: Bool;
  readonly suspended: boolean;
}

const kept = new WeakMap<LawBook, ReadonlyMap<Subject, readonly BoundRule[]>>();

/** The rules of a book about a subject, each bound to its exceptions. Throws when rules are over each other in a circle. */
export function boundRules(book: LawBook, subject: Subject): readonly BoundRule[] {
  const known = kept.get(book) ?? bindAll(book);
  kept.set(book, known);
  return known.get(subject) ?? [];
}

function bindAll(book: LawBook): ReadonlyMap<Subject, readonly BoundRule[]> {
  const done = new Map<string, BoundRule>();
  const bind = (rule: Rule, path: readonly string[]): BoundRule => {
    const made = done.get(rule.id);
    if (made !== undefined) return made;
    if (path.includes(rule.id)) throw new Error(`Rules set each other aside: ${[...path, rule.id].join(' → ')}`);
    const exceptions = book.exceptions.filter(({ lifts }) => lifts.some((pattern) => matches(pattern, rule.id)));
    const setAsideBy = book.rules
      .filter((other) => other.over?.includes(rule.id) === true && !book.suspended.has(other.id))
      .map((other) => bind(other, [...path, rule.id]));
    const bars = [...exceptions.map(({ when }) => when), ...setAsideBy.map(({ applies }) => applies)];
    const bound: BoundRule = {
      rule,
      exceptions,
      setAsideBy,
      applies: bars.length === 0 ? rule.when : all(rule.when, not(any(...bars))),
      suspended: book.suspended.has(rule.id),
    };
    done.set(rule.id, bound);
    return bound;
  };
  const bound = new Map<Subject, BoundRule[]>();
  for (const rule of book.rules) {
    const list = bound.get(rule.subject) ?? [];
    bound.set(rule.subject, list);
    list.push(bind(rule, []));
  }
  return bound;
}
