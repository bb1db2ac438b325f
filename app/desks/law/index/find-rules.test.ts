import { bookOn, danishLaw, type Rule } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { RuleChoice } from '../choice.ts';
import { findRules, groupsOf, kinds, topicOf, topics } from './find-rules.ts';

const on = plainDate('2026-11-24');
const book = bookOn(danishLaw, on);
const nothing: RuleChoice = { on, topic: null, group: null, kind: null, search: '', expected: false, all: false };
const found = (choice: Partial<RuleChoice> = {}) => findRules(book, { ...nothing, ...choice });
const flat = (choice: Partial<RuleChoice> = {}): readonly Rule[] => found(choice).flatMap(([, rules]) => rules);

describe('the rules of the book', () => {
  it('stand by topic, every one of them, in the order of the topics', () => {
    expect(flat()).toHaveLength(book.rules.length);
    expect(found().map(([topic]) => topic)).toEqual(
      topics.filter((topic) => book.rules.some((rule) => topicOf(rule) === topic)),
    );
    for (const [topic, rules] of found()) expect(rules.every((rule) => topicOf(rule) === topic)).toBe(true);
  });

  it('have the topics and kinds that the filters name, on every day', () => {
    expect(danishLaw.topics).toHaveLength(topics.length);
    for (const { from } of danishLaw.packs)
      for (const rule of bookOn(danishLaw, from, ['lab-2027']).rules) {
        expect([rule.id, topics]).toEqual([rule.id, expect.arrayContaining([topicOf(rule)])]);
        expect(kinds).toContain(rule.kind);
      }
  });

  it('are narrowed by topic, kind and group, together', () => {
    const duties = flat({ topic: 'kontakt', kind: 'duty' });
    expect(duties.length).toBeGreaterThan(3);
    expect(duties.every((rule) => topicOf(rule) === 'kontakt' && rule.kind === 'duty')).toBe(true);
    const sick = flat({ group: 'gruppe.sygedagpenge' });
    expect(sick.length).toBeGreaterThan(3);
    expect(sick.every((rule) => groupsOf(book, rule).includes('gruppe.sygedagpenge'))).toBe(true);
    expect(sick.length).toBeLessThan(flat().length);
    expect(found({ topic: 'findes_ikke' })).toEqual([]);
    expect(found({ group: 'gruppe.findes_ikke' })).toEqual([]);
  });

  it('are found by words of their name and text, by paragraph and by id; every word must be there', () => {
    const ids = (search: string) => flat({ search }).map(({ id }) => id);
    expect(ids('Endelig visitation')).toContain('kontakt.visitation.endelig');
    expect(ids('visitation ENDELIG')).toContain('kontakt.visitation.endelig');
    expect(ids('kontakt.visitation.endelig')).toEqual(['kontakt.visitation.endelig']);
    expect(ids('final readiness')).toContain('kontakt.visitation.endelig');
    expect(ids('LAB § 8, stk. 1')).toContain('kontakt.visitation.vurdering');
    expect(ids('endelig visitation xyzzy')).toEqual([]);
    // Search text is words, not a pattern.
    expect(ids('.*')).toEqual([]);
  });
});

describe('a section', () => {
  const cited = (search: string) =>
    flat({ search }).map(({ cites }) => cites.map(({ paragraph }) => paragraph).join(' '));

  it('is looked for whole: § 3 is not the beginning of § 31', () => {
    for (const paragraphs of cited('§ 3')) expect(paragraphs).toMatch(/§ ?3(?!\d)/);
    const found = cited('§ 31');
    expect(found.length).toBeGreaterThan(2);
    for (const paragraphs of found) expect(paragraphs).toMatch(/§ ?31(?!\d)/);
    expect(cited('§31')).toEqual(found);
    expect(cited('§§ 31')).toEqual(found);
  });

  it('has its letter with it', () => {
    const found = cited('§ 32 a');
    expect(found.length).toBeGreaterThan(0);
    for (const paragraphs of found) expect(paragraphs).toMatch(/§ 32 a/);
    expect(found.length).toBeLessThanOrEqual(cited('§ 32').length);
  });

  it('goes with other words', () => {
    const found = flat({ search: 'LAB § 31 a-kasse' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(flat({ search: '§ 31' }).length);
  });
});

describe('the groups a rule speaks of', () => {
  it('are concepts of the book, also those behind other concepts', () => {
    const known = new Set(book.concepts.keys());
    for (const rule of book.rules)
      for (const group of groupsOf(book, rule))
        expect([rule.id, group, known.has(group)]).toEqual([rule.id, group, true]);
    const final = book.rule.get('kontakt.visitation.endelig');
    expect(final && groupsOf(book, final)).toEqual(
      expect.arrayContaining(['gruppe.uddannelsesparat', 'gruppe.aabenlyst_uddannelsesparat']),
    );
  });
});
