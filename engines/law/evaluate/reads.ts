import type { InputKind } from '../inputs/kinds.ts';
import type { Bool, Quantity } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';
import { boundRules } from './applies.ts';

type Nodes = readonly (Bool | Quantity | undefined)[];

/** Every kind of input that the nodes read, through concepts and measures of the book. */
export const readsOf = (book: LawBook, ...nodes: Nodes): ReadonlySet<InputKind> => walk(book, nodes, true);

function walk(book: LawBook, nodes: Nodes, withWindows: boolean): ReadonlySet<InputKind> {
  const kinds = new Set<InputKind>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    // A kind stands on a node, on a query and on spells; nothing else in the language has one.
    const { op, kind, id } = node as { op?: string; kind?: InputKind; id?: string };
    if (op === 'ask') kinds.add('vurdering');
    if (kind !== undefined) kinds.add(kind);
    if (op === 'concept' && id !== undefined) visit(book.concepts.get(id)?.when);
    if (op === 'measure' && id !== undefined) visit(book.measures.get(id)?.of);
    const isQuery = 'by' in node && 'ahead' in node;
    for (const [name, part] of Object.entries(node))
      if (withWindows || !isQuery || (name !== 'from' && name !== 'until')) visit(part);
  };
  for (const node of nodes) visit(node);
  return kinds;
}

/**
 * What must be registered before it can be told whether a duty has been done: what is counted and looked for. The days between
 * which it is counted are premises, as the conditions of the duty are.
 */
export function fulfilmentReads(book: LawBook, { done, have, need }: Rule): ReadonlySet<InputKind> {
  return walk(book, [done, have, need], false);
}

/** Whether a rule whose state is not known may be waiting for somebody's judgement: its own, or of what lifts or sets it aside. */
export function asksSomebody(book: LawBook, rule: Rule): boolean {
  const applies = boundRules(book, rule.subject).find((bound) => bound.rule === rule)?.applies;
  return readsOf(book, applies, rule.done, rule.need, rule.have).has('vurdering');
}
