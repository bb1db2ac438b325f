import type { PlainDate } from '../dates/index.ts';
import { boundRules } from '../evaluate/applies.ts';
import { historyOf } from '../rulebook/history.ts';
import { partsOfRule } from '../rulebook/parts-of.ts';
import { bookOn, changeDates, type Law, type LawBook } from '../rules/book.ts';
import { type Cite, citesOn } from '../rules/cite.ts';
import type { Exception, Rule } from '../rules/rule.ts';

/** Why the law says something else of a rule on a later day. */
export interface LawChange {
  /** The versions of the law that did it, with the first day of each. */
  readonly by: readonly { readonly id: string; readonly from: PlainDate }[];
  /** In few words: 'new', 'written anew', 'suspended', or what it stands on that changed. */
  readonly how: string;
  /** Null where nothing was written: a suspension ended, a number became another. */
  readonly cite: Cite | null;
}

const words = {
  began: 'new',
  changed: 'written anew',
  suspended: 'suspended',
  resumed: 'in force again',
  ended: 'ended',
} as const;

export function changeOf(law: Law, id: string, from: PlainDate, to: PlainDate): LawChange {
  const versions = historyOf(law, id).filter((version) => version.from > from && version.from <= to);
  const last = versions.at(-1);
  if (last === undefined) return groundOf(law, id, from, to);
  return {
    by: versions.map((version) => ({ id: version.head.id, from: version.from })),
    how:
      last.change === 'changed' && versions.some(({ change }) => change === 'began') ? words.began : words[last.change],
    cite: last.change === 'resumed' ? null : (citesOn(last.cites, to)[0] ?? null),
  };
}

/** The rule itself is as it was: what it stands on is not. */
function groundOf(law: Law, id: string, from: PlainDate, to: PlainDate): LawChange {
  const days = changeDates(law).filter((day) => day > from && day <= to);
  const found: { by: LawChange['by'][number]; name: string; cite: Cite | null }[] = [];
  let before = bookOn(law, from);
  for (const day of days) {
    const after = bookOn(law, day);
    const ground = after.rule.get(id);
    if (ground !== undefined) {
      const head = [after.pack, ...after.overlays].findLast((one) => one.from === day) ?? after.pack;
      for (const changed of changedGround(before, after, ground))
        found.push({ by: { id: head.id, from: day }, ...changed });
    }
    before = after;
  }
  const names = [...new Set(found.map(({ name }) => name))];
  return {
    by: found
      .map(({ by }) => by)
      .filter((by, place, all) => all.findIndex(({ from: day }) => day === by.from) === place),
    how: `through ${names.slice(0, 2).join(', ')}${names.length > 2 ? ' …' : ''}`,
    cite: found.findLast(({ cite }) => cite !== null)?.cite ?? null,
  };
}

/** Concepts, exceptions, rules that come first and parameters that are not what they were. */
function changedGround(before: LawBook, after: LawBook, rule: Rule): readonly { name: string; cite: Cite | null }[] {
  const bound = (book: LawBook) => boundRules(book, rule.subject).find((one) => one.rule.id === rule.id);
  const [was, is] = [bound(before), bound(after)];
  const parts = partsOfRule(after, rule);
  const concepts = [...parts.concepts].filter((id) => before.concepts.get(id) !== after.concepts.get(id));
  const parameters = [...parts.parameters].filter((id) => before.parameter(id) !== after.parameter(id));
  const over = (one: typeof is) => one?.setAsideBy.map((other) => other.rule.id) ?? [];
  return [
    ...differing(was?.exceptions ?? [], is?.exceptions ?? []).map(({ id, cites }) => ({ name: id, cite: cites[0] })),
    ...over(is)
      .filter((id) => !over(was).includes(id))
      .map((id) => ({ name: id, cite: after.rule.get(id)?.cites[0] ?? null })),
    ...concepts.map((id) => ({ name: id, cite: after.concepts.get(id)?.cites[0] ?? null })),
    ...parameters.map((id) => ({ name: id, cite: null })),
  ];
}

function differing(before: readonly Exception[], after: readonly Exception[]): readonly Exception[] {
  return [
    ...after.filter((one) => !before.includes(one)),
    ...before.filter((one) => !after.some(({ id }) => id === one.id)),
  ];
}
