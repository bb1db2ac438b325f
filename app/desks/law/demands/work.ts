import { fulfilmentReads, type InputKind, type LawBook, type Rule } from '@fodfaeste/law';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import type { RuleCount, WorkCounts } from '../../../law/index.ts';
import type { ActDemand } from './act-demands.ts';

/** A duty of the law as it stands for the citizens of the municipality. */
export interface DutyRow {
  readonly rule: Rule;
  readonly count: RuleCount;
  /** What fulfils it, done in twelve months; null where nothing that fulfils it is registered here. */
  readonly done: number | null;
}

/** What only lets something happen, or is asked on the way, is nothing done. */
const notDone: ReadonlySet<InputKind> = new Set(['bookingfrist', 'vurdering']);

/** The duties that concern somebody, the one that concerns most first. */
export function dutyRows(
  book: LawBook,
  counts: ReadonlyMap<string, RuleCount>,
  { told }: Pick<WorkCounts, 'told'>,
): readonly DutyRow[] {
  const doneFor = (rule: Rule): number | null => {
    const kinds = [...fulfilmentReads(book, rule)].filter((kind) => !notDone.has(kind));
    const known = kinds.flatMap((kind) => told.get(kind) ?? []);
    return known.length === 0 ? null : known.reduce((sum, times) => sum + times, 0);
  };
  return book.rules
    .filter(({ kind, subject }) => kind === 'duty' && subject === 'person')
    .flatMap((rule): DutyRow[] => {
      const count = counts.get(rule.id);
      return count && count.concerned > 0 ? [{ rule, count, done: doneFor(rule) }] : [];
    })
    .toSorted((a, b) => b.count.concerned - a.count.concerned);
}

/** The time that acts with one paragraph behind them took in twelve months. */
export interface ParagraphTime {
  /** "LAB § 41"; null for what no paragraph asks for. */
  readonly paragraph: string | null;
  readonly url: string | null;
  readonly acts: readonly Bilingual[];
  readonly times: number;
  /** Performed × the minutes each act says it takes. */
  readonly minutes: number;
}

/** The act's short name before its number: "LAB (LBK 280/2024)" → "LAB". And of "§ 41, stk. 2, nr. 4-6" the paragraph alone. */
function paragraphOf({ basis }: ActDemand): string | null {
  if (basis === 'none') return null;
  const [law = basis.law] = basis.law.split(' (');
  const found = /^§§? ?\d+(?: [a-z](?![a-z]))?/.exec(basis.paragraph);
  return `${law} ${found?.[0] ?? basis.paragraph}`;
}

/** Acts by paragraph, what took most time first; what has no paragraph last. */
export function paragraphTimes(
  acts: readonly ActDemand[],
  { acts: performed }: Pick<WorkCounts, 'acts'>,
): readonly ParagraphTime[] {
  const rows = new Map<string | null, ParagraphTime>();
  for (const act of acts) {
    const times = performed.get(act.name) ?? 0;
    if (times === 0) continue;
    const paragraph = paragraphOf(act);
    const before = rows.get(paragraph);
    rows.set(paragraph, {
      paragraph,
      url: before?.url ?? (act.basis === 'none' ? null : (act.basis.url ?? null)),
      acts: [...(before?.acts ?? []), act.title],
      times: (before?.times ?? 0) + times,
      minutes: (before?.minutes ?? 0) + times * act.minutes,
    });
  }
  return [...rows.values()].toSorted(
    (a, b) => Number(a.paragraph === null) - Number(b.paragraph === null) || b.minutes - a.minutes,
  );
}
