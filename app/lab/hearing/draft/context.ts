import type { Known } from '@fodfaeste/lab';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Lang } from '../../../kernel/text/language.ts';
import type { LabReport } from '../../report.ts';
import type { HearingText } from '../text.ts';

/** What a draft is made of: the answer of a run, and what a reader must know to get it again. */
export interface ToDraft {
  readonly report: LabReport;
  readonly lang: Lang;
  readonly engineVersion: string;
  /** First and last month of the figures, as the public tables name them: 2025M08. */
  readonly months: { readonly from: string; readonly to: string };
  readonly municipalities: Known['municipalities'];
}

/** Hands the parts what they all need. */
export interface Drafting extends ToDraft {
  readonly t: HearingText;
}

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Parts of a text, with an empty line between; those that are empty are left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** "a, b og c". */
export function enumerated(lang: Lang, words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${lang === 'da' ? 'og' : 'and'} ${words.at(-1) ?? ''}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2025M08" as a day, for the words of the house. */
export const firstOf = (month: string): PlainDate => `${month.replace('M', '-')}-01` as PlainDate;
