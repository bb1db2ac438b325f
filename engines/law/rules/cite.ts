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
