import type { Bool, Quantity } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';

/** The named things that a rule stands on: concepts (through other concepts), parameters, questions. */
export interface RuleParts {
  readonly concepts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

const kept = new WeakMap<LawBook, Map<string, RuleParts>>();

/** What a rule of the book stands on. */
export function partsOfRule(book: LawBook, rule: Rule): RuleParts {
  const known = kept.get(book) ?? new Map<string, RuleParts>();
  kept.set(book, known);
  const found =
    known.get(rule.id) ?? collect(book, [rule.when, rule.done, rule.due, rule.opens, rule.need, rule.have, rule.value]);
  known.set(rule.id, found);
  return found;
}

function collect(book: LawBook, nodes: readonly (Bool | Quantity | undefined)[]): RuleParts {
  const concepts = new Set<string>();
  const parameters = new Set<string>();
  const questions = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const { op, id, question } = node as { op?: string; id?: string; question?: string };
    if (op === 'concept' && id !== undefined) {
      concepts.add(id);
      visit(book.concepts.get(id)?.when);
    }
    if (op === 'measure' && id !== undefined) visit(book.measures.get(id)?.of);
    if (op === 'parameter' && id !== undefined) parameters.add(id);
    if (op === 'ask' && question !== undefined) questions.add(question);
    for (const part of Object.values(node)) visit(part);
  };
  for (const node of nodes) visit(node);
  return { concepts, parameters, questions };
}
