import type { Words } from '../../facts/shape.ts';
import { all, exists } from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { Bearer, Rule } from '../../rules/rule.ts';

interface MoneyRule {
  readonly id: string;
  readonly bearer: Bearer;
  readonly name: Words;
  readonly citizen: Words | null;
  readonly lawyer: Words;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly mark?: Mark;
  readonly when: Bool;
  readonly value: Quantity;
  readonly answers?: string;
  readonly over?: readonly string[];
  readonly groupOnly?: boolean;
}

/** What a person is paid a month (or a week): a rule of kind `amount`, in øre. Not shown when no amount is set. */
export function amount(given: MoneyRule): Rule {
  return { ...whenSet(given), kind: 'amount', subject: 'person', unit: 'oere' };
}

/** The most that a person may be paid, own or earn: a rule of kind `limit`, in øre. */
export function ceiling(given: MoneyRule): Rule {
  return { ...whenSet(given), kind: 'limit', subject: 'person', unit: 'oere' };
}

/** Rates of years to come are not set: a rule without an amount would tell nothing. */
const whenSet = ({ mark = 'V', when, value, ...given }: MoneyRule) => ({
  ...given,
  mark,
  value,
  when: all(when, exists(value)),
});
