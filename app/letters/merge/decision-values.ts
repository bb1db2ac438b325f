import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { MergeValues } from './fields.ts';

/**
 * What a letter about a decision, a hearing or a complaint tells, in the language of its reader. The names of laws stand in `rules`
 * and nowhere else: a letter says the result first and the law last.
 */
export interface DecisionLetterFacts {
  /** What is to be decided, as it stands after "vi har besluttet": "om samtalen skal være et møde". No capital, no full stop. */
  readonly about: string;
  /**
   * Whole sentences. In letters about complaints what has become of the complaint, in `decision-withdrawn` what holds instead. Empty
   * where there is nothing to say.
   */
  readonly result: string;
  /**
   * Why, with what weighed most: whole sentences. In letters about complaints why the complaint went so, in `decision-delayed` what
   * takes time. Empty where there is nothing to say.
   */
  readonly reasons: string;
  /** The main facts (FVL § 24 stk. 2), a sentence each. */
  readonly facts: readonly string[];
  /** The rules with their paragraphs (FVL § 24 stk. 1), a sentence each. */
  readonly rules: readonly string[];
  readonly decidedOn: PlainDate;
  /** Who decided it (FVL § 32 b); while nobody has, who prepared it. */
  readonly decidedBy: string;
  /** Null when the result is wholly what was asked (FVL § 25 stk. 1 2. pkt.). Letters about complaints need its body. */
  readonly complaint: {
    readonly body: string;
    readonly until: PlainDate;
    /** Whole sentences: where, how, until when. */
    readonly howTo: string;
  } | null;
  readonly hearing?: LetterHearing | undefined;
  /** The new day of `decision-delayed`. */
  readonly newDate?: PlainDate | undefined;
  /** The day the complaint came. */
  readonly received?: PlainDate | undefined;
}

export interface LetterHearing {
  /** What we were told that the citizen may not know (FVL § 19), a sentence each. */
  readonly facts: readonly string[];
  /** Whole sentences. */
  readonly why: string;
  readonly until: PlainDate;
}

/** What somebody wrote must not begin headings and items of the letter's own. */
const plain = (text: string): string => text.trim().replace(/^(?:# |- )/gm, '');
const oneLine = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');
const items = (texts: readonly string[]): string => texts.map((text) => `- ${oneLine(text)}`).join('\n');

export function decisionValues(lang: Lang, facts: DecisionLetterFacts): MergeValues {
  const { about, result, reasons, rules, decidedOn, decidedBy, complaint, hearing, newDate, received } = facts;
  return {
    'afgoerelse.emne': oneLine(about),
    'afgoerelse.resultat': plain(result),
    'afgoerelse.begrundelse': plain(reasons),
    'afgoerelse.oplysninger': items(facts.facts),
    'afgoerelse.regler': rules.map(oneLine).join('\n'),
    'afgoerelse.dato': formatDate(lang, decidedOn),
    'afgoerelse.underskriver': decidedBy,
    ...(complaint
      ? {
          'klage.instans': complaint.body,
          'klage.frist': formatDate(lang, complaint.until),
          'klage.vejledning': plain(complaint.howTo),
        }
      : { 'klage.vejledning': '' }),
    ...(hearing
      ? {
          'hoering.oplysninger': items(hearing.facts),
          'hoering.hvorfor': plain(hearing.why),
          'hoering.frist': formatDate(lang, hearing.until),
        }
      : {}),
    ...(newDate ? { 'ny.dato': formatDate(lang, newDate) } : {}),
    ...(received ? { 'klage.modtaget': formatDate(lang, received) } : {}),
  };
}
