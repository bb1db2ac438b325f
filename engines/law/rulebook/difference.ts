import type { PlainDate } from '../dates/index.ts';
import { bookOn, type Law } from '../rules/book.ts';
import { type DatedValue, type Parameter, parameterOn } from '../rules/parameter.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule that stands otherwise on the later day. */
export interface ChangedRule {
  readonly before: Rule;
  readonly after: Rule;
}

export interface ChangedParameter {
  readonly parameter: Parameter;
  readonly before: DatedValue | null;
  readonly after: DatedValue | null;
}

/** What changed in the law between two days. */
export interface LawDifference {
  readonly added: readonly Rule[];
  readonly changed: readonly ChangedRule[];
  readonly ended: readonly Rule[];
  /** Out of force on the later day, in force on the earlier; and the other way round. */
  readonly suspended: readonly Rule[];
  readonly resumed: readonly Rule[];
  readonly parameters: readonly ChangedParameter[];
}

/** Compares the law of two days. `expected` names acts that are not adopted, counted on both days. */
export function differenceBetween(
  law: Law,
  before: PlainDate,
  after: PlainDate,
  expected: readonly string[] = [],
): LawDifference {
  const [a, b] = [bookOn(law, before, expected), bookOn(law, after, expected)];
  return {
    added: b.rules.filter(({ id }) => !a.rule.has(id)),
    ended: a.rules.filter(({ id }) => !b.rule.has(id)),
    changed: b.rules.flatMap((rule) => {
      const earlier = a.rule.get(rule.id);
      return earlier !== undefined && earlier !== rule ? [{ before: earlier, after: rule }] : [];
    }),
    suspended: b.rules.filter(({ id }) => b.suspended.has(id) && !a.suspended.has(id)),
    resumed: b.rules.filter(({ id }) => a.suspended.has(id) && !b.suspended.has(id)),
    parameters: law.topics.flatMap(({ parameters }) =>
      parameters.flatMap((parameter) => {
        const [was, is] = [parameterOn(parameter, before), parameterOn(parameter, after)];
        return was?.value === is?.value ? [] : [{ parameter, before: was, after: is }];
      }),
    ),
  };
}
