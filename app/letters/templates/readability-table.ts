import type { Lang } from '../../kernel/text/language.ts';
import { meaningOf, templateKeys } from './keys.ts';
import { letterReadability, readingLimits } from './readable.ts';
import { shipped } from './shipped.ts';

/** One text that citizens read, with how hard it is. */
export interface MeasuredText {
  readonly name: string;
  readonly lix: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** For letters: result first and law last, or the line where it is not so. */
  readonly order?: string;
  /** Why it may be over the limit. */
  readonly reason?: string;
}

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of docs/readability.md; with a column for the order where texts have one. */
export function readabilityTable(texts: readonly MeasuredText[]): string {
  const ordered = texts.some(({ order }) => order !== undefined);
  const inOrder = (cell: string): string[] => (ordered ? [cell] : []);
  return [
    rowOf(['text', 'LIX', 'longest sentence, words', ...inOrder('order'), 'why over the limit']),
    ordered ? '|---|--:|--:|:-:|---|' : '|---|--:|--:|---|',
    ...texts.map(({ name, lix, longest, order = '–', reason = '' }) =>
      rowOf([name, one.format(lix), String(longest), ...inOrder(order), reason]),
    ),
  ].join('\n');
}

export const isOverLimit = ({ lix, longest }: MeasuredText): boolean =>
  lix >= readingLimits.lix || longest >= readingLimits.words;

/** The letters that ship. */
export const measuredLetters = (lang: Lang): MeasuredText[] =>
  templateKeys.map((key) => {
    const { lix, longest, order, lawTooSoon } = letterReadability(shipped[lang][key]);
    const line = order?.line ?? lawTooSoon;
    // A notice tells neither a result nor the law.
    const inOrder = line === null ? (meaningOf(key).kind === 'letter' ? 'ok' : '–') : `line ${line}`;
    return { name: `${key}: ${meaningOf(key).name[lang]}`, lix, longest: longest.words, order: inOrder };
  });
