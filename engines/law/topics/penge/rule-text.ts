import type { Words } from '../../facts/shape.ts';
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

/** What a person is paid a month (or a week): a rule of kind `amount`, in øre. */
export function amount({ mark = 'V', ...given }: MoneyRule): Rule {
  return { ...given, mark, kind: 'amount', subject: 'person', unit: 'oere' };
}

/** The most that a person may be paid, own or earn: a rule of kind `limit`, in øre. */
export function ceiling({ mark = 'V', ...given }: MoneyRule): Rule {
  return { ...given, mark, kind: 'limit', subject: 'person', unit: 'oere' };
}
