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

/** Words are found in names, texts, paragraphs and ids; every word must be there. */
function isFound(rule: Rule, search: string): boolean {
  if (search === '') return true;
  const said = [
    rule.id,
    rule.name.da,
    rule.name.en,
    rule.citizen?.da ?? '',
    rule.lawyer.da,
    rule.lawyer.en,
    ...rule.cites.map(({ source, paragraph }) => `${source.short} ${paragraph} ${source.name}`),
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** The rules of the book that fit what was chosen, topic by topic. */
export function findRules(
  book: LawBook,
  { topic, group, kind, search }: RuleChoice,
): readonly (readonly [string, readonly Rule[]])[] {
  const fitting = book.rules.filter(
    (rule) =>
      (topic === null || topicOf(rule) === topic) &&
      (kind === null || rule.kind === kind) &&
      (group === null || groupsOf(book, rule).includes(group)) &&
      isFound(rule, search),
  );
  return topics.flatMap((one) => {
    const rules = fitting.filter((rule) => topicOf(rule) === one);
    return rules.length === 0 ? [] : [[one, rules] as const];
  });
}
