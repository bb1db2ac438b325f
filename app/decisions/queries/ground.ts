import { createHash } from 'node:crypto';
import { type Entry, inputKinds, type Outcome } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { caseEntries, caseLaw } from '../../law/index.ts';
import type { Ground, Result } from '../decision.ts';
import type { AnyDecisionKind } from '../kind.ts';

interface Asked {
  readonly kind: AnyDecisionKind;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly result: Result;
  readonly on: PlainDate;
}

/**
 * What the law says of a case, the decision being assumed: the rule that carries it, the paragraphs as they stood that day, the whole
 * reasoning, and a hash of the facts it was read from. Null when the case or the rule is not there.
 */
export async function groundFor(
  tx: Tx,
  authorityId: number,
  caseId: string,
  { kind, terms, result, on }: Asked,
): Promise<Ground | null> {
  const entries = await caseEntries(tx, authorityId, caseId);
  if (entries === null) return null;
  const { assume } = kind.test(terms, result, on);
  const law = await caseLaw(tx, authorityId, caseId, { on, also: assume });
  const outcome = law?.answer.outcomes.find(({ rule }) => rule.id === kind.rule);
  if (!law || !outcome) return null;
  const { book } = law.answer;
  return {
    rule: outcome.rule.id,
    ruleName: outcome.rule.name,
    pack: (book.overlays.at(-1) ?? book.pack).id,
    on,
    state: outcome.state,
    lawyer: outcome.lawyer,
    citizen: outcome.citizen,
    cites: outcome.cites,
    trace: linesOf(outcome),
    missing: missingOf(outcome),
    factsHash: hashOf(entries),
  };
}

function missingOf({ missing, questions }: Outcome): readonly Bilingual[] {
  return [...missing.map((kind): Bilingual => inputKinds[kind].name), ...questions.map(({ text }): Bilingual => text)];
}

type Step = ReturnType<Outcome['trace']>[number];

const linesOf = (outcome: Outcome): readonly Bilingual[] => {
  const lines: Bilingual[] = [];
  const visit = ({ text, steps }: Step): void => {
    lines.push(text);
    for (const step of steps) visit(step);
  };
  for (const step of outcome.trace()) visit(step);
  return lines;
};

/** The facts of a case as one number: the same facts in another order are the same. */
export function hashOf(entries: readonly Entry[]): string {
  const lines = entries
    .filter(({ superseded }) => superseded === undefined)
    .map(({ kind, value, from, to }) => JSON.stringify([kind, value, from, to]))
    .toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
