import type { PlainDate } from '../dates/index.ts';
import { bookOn, type Law, type LawBook } from '../rules/book.ts';
import type { Bearer, Rule } from '../rules/rule.ts';

/** The demands of the law on a day, counted: the measure of mission B4. */
export interface DemandCount {
  readonly on: PlainDate;
  readonly pack: string;
  /** Duties in force, by who has them. */
  readonly duties: Readonly<Record<Bearer, number>>;
  /** Duties, rights, limits and guards for one target group alone. */
  readonly groupOnly: number;
  /** Conditions that must be met before a step may be taken. */
  readonly guards: number;
  readonly rights: number;
  readonly limits: number;
  readonly exceptions: number;
  readonly suspended: number;
}

const bearers: readonly Bearer[] = ['borger', 'kommune', 'akasse', 'virksomhed', 'stat'];

/** The demands in force on a day; suspended rules are counted apart. */
export function demandsOn(law: Law, on: PlainDate, expected: readonly string[] = []): DemandCount {
  const book = bookOn(law, on, expected);
  const rules = inForce(book);
  const of = (kind: Rule['kind']) => rules.filter((rule) => rule.kind === kind);
  const duties = of('duty');
  return {
    on,
    pack: book.overlays.at(-1)?.id ?? book.pack.id,
    duties: Object.fromEntries(
      bearers.map((bearer) => [bearer, duties.filter((rule) => rule.bearer === bearer).length]),
    ) as Record<Bearer, number>,
    groupOnly: rules.filter((rule) => rule.groupOnly === true).length,
    guards: of('guard').length,
    rights: of('right').length,
    limits: of('limit').length,
    exceptions: book.exceptions.length,
    suspended: book.suspended.size,
  };
}

export function inForce(book: LawBook): readonly Rule[] {
  return book.rules.filter(({ id }) => !book.suspended.has(id));
}
