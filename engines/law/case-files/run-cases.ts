import { fromDayNumber } from '../dates/index.ts';
import { evaluate, type LegalAnswer, type Outcome } from '../evaluate/evaluate.ts';
import { type Law, matches } from '../rules/book.ts';
import type { Expected, LawCase } from './read-cases.ts';

/** What came of one case: every difference, in words; none when it passed. */
export interface CaseResult {
  readonly case: LawCase;
  readonly differences: readonly string[];
}

/** Runs one case against the law. */
export function runCase(law: Law, given: LawCase): CaseResult {
  const answer = evaluate(law, given.entries, {
    subject: given.subject,
    on: given.on,
    expected: given.expectedActs,
    ...(given.knownAt === undefined ? {} : { knownAt: given.knownAt }),
  });
  const byId = new Map(answer.outcomes.map((outcome) => [outcome.rule.id, outcome]));
  const differences = [
    ...Object.entries(given.expect).flatMap(([id, wanted]) => compare(id, wanted, byId.get(id), idsOf(law).has(id))),
    ...(given.pack === undefined ? [] : differing('pack', given.pack, packOf(answer))),
    ...given.notDemanded.flatMap((id) =>
      answer.notDemanded.some((one) => one.id === id) ? [] : [`not-demanded: ${id} is missing`],
    ),
    ...given.nothingOf.flatMap((pattern) =>
      answer.outcomes
        .filter(
          ({ rule, state }) => matches(pattern, rule.id) && !['no', 'lifted', 'set-aside', 'suspended'].includes(state),
        )
        .map(({ rule, state }) => `nothing-of ${pattern}: ${rule.id} is ${state}`),
    ),
    ...answer.conflicts.map(({ answers, rules }) => `conflict on ${answers}: ${rules.map(({ id }) => id).join(', ')}`),
  ];
  return { case: given, differences };
}

/** The id of the version that an answer rests on: the latest overlay in force, or the pack. */
export function packOf({ book }: LegalAnswer): string {
  return book.overlays.at(-1)?.id ?? book.pack.id;
}

const known = new WeakMap<Law, ReadonlySet<string>>();

/** The ids of every rule of every version. A case that names another one is misspelt, and would pass for nothing. */
function idsOf(law: Law): ReadonlySet<string> {
  const ids =
    known.get(law) ??
    new Set(
      law.topics.flatMap(({ parts }) => Object.values(parts).flatMap(({ rules = [] }) => rules.map(({ id }) => id))),
    );
  known.set(law, ids);
  return ids;
}

function compare(id: string, wanted: Expected, outcome: Outcome | undefined, exists: boolean): readonly string[] {
  if (outcome === undefined && !exists) return [`${id}: no such rule`];
  if (outcome === undefined) return wanted.state === 'no' ? [] : [`${id}: no such rule that day`];
  const { rule, value } = outcome;
  const told = value !== null && rule.unit === 'day' ? fromDayNumber(value) : value;
  return [
    ...(wanted.state === undefined ? [] : differing(`${id} state`, wanted.state, outcome.state)),
    ...(wanted.due === undefined ? [] : differing(`${id} due`, wanted.due, outcome.due)),
    ...(wanted.opens === undefined ? [] : differing(`${id} opens`, wanted.opens, outcome.opens)),
    ...(wanted.need === undefined ? [] : differing(`${id} need`, wanted.need, outcome.need)),
    ...(wanted.have === undefined ? [] : differing(`${id} have`, wanted.have, outcome.have)),
    ...(wanted.value === undefined
      ? []
      : sameNumber(wanted.value, told)
        ? []
        : differing(`${id} value`, wanted.value, told)),
    ...(wanted.missing === undefined
      ? []
      : differing(`${id} missing`, sorted(wanted.missing), sorted(outcome.missing))),
    ...(wanted.questions === undefined
      ? []
      : differing(
          `${id} questions`,
          sorted(wanted.questions),
          sorted(outcome.questions.map((question) => question.id)),
        )),
    ...(wanted['lifted-by'] === undefined
      ? []
      : differing(`${id} lifted-by`, wanted['lifted-by'], outcome.liftedBy?.id ?? null)),
  ];
}

function sameNumber(wanted: unknown, found: unknown): boolean {
  return typeof wanted === 'number' && typeof found === 'number' && Math.abs(wanted - found) < 1e-6;
}

function differing(what: string, wanted: unknown, found: unknown): readonly string[] {
  return wanted === found ? [] : [`${what}: expected ${String(wanted)}, found ${String(found)}`];
}

function sorted(list: readonly string[]): string {
  return [...list].sort().join(', ') || '(none)';
}
