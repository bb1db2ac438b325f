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
  /** Why it may be over the limit. */
  readonly reason?: string;
}

const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const rowOf = ({ name, lix, longest, reason = '' }: MeasuredText): string =>
  `| ${name} | ${one.format(lix)} | ${longest} | ${reason} |`;

/** A table of docs/readability.md. */
export const readabilityTable = (texts: readonly MeasuredText[]): string =>
  ['| text | LIX | longest sentence, words | why over the limit |', '|---|--:|--:|---|', ...texts.map(rowOf)].join(
    '\n',
  );

export const isOverLimit = ({ lix, longest }: MeasuredText): boolean =>
  lix >= readingLimits.lix || longest >= readingLimits.words;

/** The letters that ship. */
export const measuredLetters = (lang: Lang): MeasuredText[] =>
  templateKeys.map((key) => {
    const { lix, longest } = letterReadability(shipped[lang][key]);
    return { name: `${key}: ${meaningOf(key).name[lang]}`, lix, longest: longest.words };
  });
