import type { PlainDate } from '../dates/index.ts';
import type { Words } from '../facts/shape.ts';
import { bookOn, changeDates, type Law, matches } from '../rules/book.ts';
import type { Cite } from '../rules/cite.ts';
import type { OverlayHead, PackHead } from '../rules/pack.ts';
import type { Rule } from '../rules/rule.ts';

/** One step in the life of a rule: it began, was written anew, was set out of force for a time, came back, or ended. */
export interface RuleVersion {
  readonly from: PlainDate;
  readonly head: PackHead | OverlayHead;
  readonly change: 'began' | 'changed' | 'suspended' | 'resumed' | 'ended';
  /** The rule as it stands from that day; null when it has ended. */
  readonly rule: Rule | null;
  /** Why it was suspended or ended. */
  readonly why: Words | null;
  readonly cites: readonly Cite[];
}

/** The life of a rule through every version of the law, oldest first. `expected` acts are told apart by their head. */
export function historyOf(law: Law, id: string, expected: readonly string[] = []): readonly RuleVersion[] {
  const versions: RuleVersion[] = [];
  let rule: Rule | null = null;
  let suspended = false;
  for (const from of changeDates(law)) {
    const first = law.packs[0];
    if (first === undefined || from < first.from) continue;
    const book = bookOn(law, from, expected);
    const heads = [...law.packs, ...book.overlays].filter((one) => one.from === from);
    const head = heads.findLast((one) => speaksOf(law, one, id)) ?? heads.at(-1) ?? book.pack;
    const now = book.rule.get(id) ?? null;
    const suspension = book.suspended.get(id);
    const step = (change: RuleVersion['change'], why: Words | null, cites: readonly Cite[], by = head): void => {
      versions.push({ from, head: by, change, rule: now, why, cites });
    };
    if (now === null && rule !== null) {
      const removal = removalOf(law, head.id, id);
      const over = law.overlays.find((one) => one.to === from && speaksOf(law, one, id));
      if (removal === undefined && over !== undefined) step('ended', temporary, rule.cites, over);
      else step('ended', removal?.why ?? null, removal?.cites ?? []);
    } else if (now !== null && rule === null) step('began', null, now.cites);
    else if (now !== null && now !== rule) step('changed', null, now.cites);
    if (suspension !== undefined && !suspended) step('suspended', suspension.why, suspension.cites);
    if (suspension === undefined && suspended && now !== null) step('resumed', null, now.cites);
    rule = now;
    suspended = suspension !== undefined;
  }
  return versions;
}

const temporary: Words = { da: 'Reglen gjaldt kun for en tid.', en: 'The rule held for a time only.' };

/** Whether a version of the law adds, removes or suspends the rule. */
function speaksOf(law: Law, { id: head }: PackHead, id: string): boolean {
  return law.topics.some(({ parts }) => {
    const { rules = [], removes = [], suspends = [] } = parts[head] ?? {};
    return (
      rules.some((rule) => rule.id === id) ||
      removes.some((removal) => matches(removal.id, id)) ||
      suspends.some((suspension) => suspension.rules.some((pattern) => matches(pattern, id)))
    );
  });
}

function removalOf(law: Law, headId: string, id: string) {
  for (const { parts } of law.topics) {
    const found = parts[headId]?.removes?.find((removal) => matches(removal.id, id));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ids of all rules that ever were, in the order in which they appear. */
export function allRuleIds(law: Law): readonly string[] {
  const ids = new Set<string>();
  for (const { parts } of law.topics) {
    for (const part of Object.values(parts)) for (const { id } of part.rules ?? []) ids.add(id);
  }
  return [...ids].sort();
}
