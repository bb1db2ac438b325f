import { type LawBook, partsOfRule, type Rule } from '@fodfaeste/law';
import type { RuleChoice } from '../choice.ts';

export const topics = ['kontakt', 'form', 'tilbud', 'virksomhed', 'uddannelse', 'sanktion', 'syge', 'penge'] as const;
export type TopicKey = (typeof topics)[number];
export const kinds = ['duty', 'right', 'limit', 'guard', 'status', 'amount'] as const;

export const topicOf = ({ id }: Rule): string => id.split('.')[0] ?? '';

/** The target groups that a rule speaks of: the concepts of LAB § 6 it stands on. */
export function groupsOf(book: LawBook, rule: Rule): readonly string[] {
  return [...partsOfRule(book, rule).concepts].filter((id) => id.startsWith('gruppe.'));
}

interface Words {
  readonly said: string;
  readonly cited: string;
}
type Term = (words: Words) => boolean;

/** What to look for: words anywhere, sections among the paragraphs. '§ 32 a' is one thing, and '§ 3' is not the beginning of '§ 31'. */
function termsOf(search: string): readonly Term[] {
  const found = search.toLowerCase().match(/§+\s*\d+(?:\s+[a-zæøå](?![\wæøå-]))?|\S+/gu) ?? [];
  return found.map((term): Term => {
    const [, section] = /^§+\s*(\d.*)$/.exec(term) ?? [];
    if (section === undefined) return ({ said }) => said.includes(term);
    const whole = new RegExp(`§ ?${section.replace(/\s+/, ' ')}(?!\\d)`, 'u');
    return ({ cited }) => whole.test(cited);
  });
}

/** Words are found in names, texts, paragraphs and ids; every one must be there. */
function isFound(rule: Rule, terms: readonly Term[]): boolean {
  if (terms.length === 0) return true;
  const cited = rule.cites.map(({ source, paragraph }) => `${source.short} ${paragraph} ${source.name}`).join(' ');
  const texts = [rule.name, rule.citizen, rule.lawyer].flatMap((text) => (text === null ? [] : [text.da, text.en]));
  const words = { said: [rule.id, ...texts, cited].join(' ').toLowerCase(), cited: cited.toLowerCase() };
  return terms.every((term) => term(words));
}

/** The rules of the book that fit what was chosen, topic by topic. */
export function findRules(
  book: LawBook,
  { topic, group, kind, search }: RuleChoice,
): readonly (readonly [string, readonly Rule[]])[] {
  const terms = termsOf(search);
  const fitting = book.rules.filter(
    (rule) =>
      (topic === null || topicOf(rule) === topic) &&
      (kind === null || rule.kind === kind) &&
      (group === null || groupsOf(book, rule).includes(group)) &&
      isFound(rule, terms),
  );
  return topics.flatMap((one) => {
    const rules = fitting.filter((rule) => topicOf(rule) === one);
    return rules.length === 0 ? [] : [[one, rules] as const];
  });
}
