import { bookOn, danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { RuleCount } from '../../../law/index.ts';
import { lab } from '../../../plan/paragraphs.ts';
import type { ActDemand } from './act-demands.ts';
import { dutyRows, paragraphTimes } from './work.ts';

const today = plainDate('2026-11-24');
const book = bookOn(danishLaw, today);
const count = (ruleId: string, concerned: number): [string, RuleCount] => [
  ruleId,
  { ruleId, countedOn: today, concerned, open: 2, overdue: 1, unknown: 0, dueSoon: 1, late: 1 },
];
const words = (da: string) => ({ da, en: da });
const demand = (name: string, minutes: number, basis: ActDemand['basis']): ActDemand => ({
  ...{ name, minutes, basis, title: words(name), byLaw: 0, byMeaning: 0 },
});

describe('the duties as they stand', () => {
  const counts = new Map([
    count('tilbud.foerste', 40),
    count('kontakt.foerste_samtale', 90),
    count('tilbud.oensker', 5),
  ]);
  const told = new Map([
    ['samtale', 300],
    ['tilbud', 25],
  ]);

  it('are duties alone, the one that concerns most first, with what was done that can fulfil them', () => {
    expect(dutyRows(book, counts, { told }).map(({ rule, done }) => [rule.id, done])).toEqual([
      ['kontakt.foerste_samtale', 300],
      ['tilbud.foerste', 25],
    ]);
  });

  it('say nothing of what was done where nobody registers it', () => {
    expect(dutyRows(book, counts, { told: new Map() }).map(({ done }) => done)).toEqual([null, null]);
  });
});

describe('the time of twelve months', () => {
  it('is put together by paragraph, what took most first, what nothing demands last', () => {
    const acts = [
      demand('a', 2, lab('§ 41, stk. 2, nr. 4-6')),
      demand('b', 3, lab('§ 41, stk. 1')),
      demand('c', 5, lab('§ 97 a, stk. 1')),
      demand('d', 50, 'none'),
      demand('never', 9, lab('§ 1')),
    ];
    const performed = new Map(Object.entries({ a: 10, b: 1, c: 2, d: 3 }));
    expect(
      paragraphTimes(acts, { acts: performed }).map(({ paragraph, times, minutes }) => [paragraph, times, minutes]),
    ).toEqual([
      ['LAB § 41', 11, 23],
      ['LAB § 97 a', 2, 10],
      [null, 3, 150],
    ]);
  });
});
