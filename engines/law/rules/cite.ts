import { addDays, type PlainDate, plainDate } from '../dates/index.ts';

/**
 * How sure we are of a rule.
 * V: the text of the paragraph was read. S: seen in a secondary source only. D: derived from such texts by arithmetic or logic.
 * What rests on memory (M) is never a rule; it is listed as a gap.
 */
export type Mark = 'V' | 'S' | 'D';

/** An act or order in one consolidation: what a lawyer looks up. */
export interface Source {
  /** 'LAB', 'BEK-LAB': how citations begin. */
  readonly short: string;
  /** Its Danish name: a law has no other. */
  readonly name: string;
  /** Number and date: 'LBK nr. 280 af 1. marts 2024'. */
  readonly number: string;
  readonly url: string;
}

/** A paragraph of an act in the consolidation that was read. */
export interface Cite {
  readonly source: Source;
  /** '§ 31, stk. 5' */
  readonly paragraph: string;
}

/** The act in one consolidation, as a function that cites its paragraphs: `lab2024('§ 31, stk. 5')`. */
export function source(short: string, name: string, number: string, url: string): Citing {
  const cited: Source = { short, name, number, url };
  return Object.assign((paragraph: string): Cite => ({ source: cited, paragraph }), { cited });
}

/** Cites paragraphs of one act or order. */
export type Citing = ((paragraph: string) => Cite) & { readonly cited: Source };

/** 'LAB § 31, stk. 5 (LBK nr. 280 af 1. marts 2024)' */
export function citeText({ source: { short, number }, paragraph }: Cite): string {
  return `${short} ${paragraph} (${number})`;
}

/** An order can be issued some weeks before it is in force: so long the one before it is told as well. */
const issuedAhead = 60;

/**
 * The paragraphs as they stood on a day: of an act that is cited in several consolidations, the latest one issued by then, and the
 * one before it while the latest is fresh. An act that is cited once is always told.
 */
export function citesOn(cites: readonly Cite[], on: PlainDate): readonly Cite[] {
  const settled = addDays(on, -issuedAhead);
  const issues = new Map<string, PlainDate[]>();
  for (const { source } of cites) issues.set(source.short, [...(issues.get(source.short) ?? []), issuedOn(source)]);
  return cites.filter(({ source }) => {
    const all = issues.get(source.short) ?? [];
    const first = all.reduce((a, b) => (a < b ? a : b));
    const oldest = all.reduce((best, day) => (day <= settled && day > best ? day : best), first);
    const issued = issuedOn(source);
    return issued >= oldest && (issued <= on || issued === first);
  });
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const issueDays = new WeakMap<Source, PlainDate>();

/** The day in a number such as 'LBK nr. 280 af 1. marts 2024'; the beginning of time when it names none. */
function issuedOn(source: Source): PlainDate {
  const known = issueDays.get(source);
  if (known) return known;
  const [, day = '1', month = 'januar', year = '1900'] = /af (\d{1,2})\. (\p{L}+) (\d{4})/u.exec(source.number) ?? [];
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  const issued = plainDate(`${year}-${number}-${day.padStart(2, '0')}`);
  issueDays.set(source, issued);
  return issued;
}
