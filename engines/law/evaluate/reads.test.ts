import { describe, expect, it } from 'vitest';
import {
  all,
  always,
  ask,
  atLeast,
  count,
  covered,
  daysCovered,
  has,
  number,
  overlapping,
  plusWeeks,
  spells,
  startOf,
  unbrokenSinceAny,
} from '../language/build.ts';
import { bookOn } from '../rules/book.ts';
import type { Rule } from '../rules/rule.ts';
import { cite, lawOf, on, rule, say } from '../testing/small-law.ts';
import { asksSomebody, fulfilmentReads, readsOf } from './reads.ts';

const concepts = [{ id: 'c', name: say('c'), when: all(has('sygdom'), ask('q')), cites: [] }];
const measures = [{ id: 'm', name: say('m'), of: plusWeeks(startOf('ydelse'), 4), isDay: true, cites: [] }];
const exceptions = [
  { id: 'e', name: say('e'), lifts: ['lifted.*'], when: ask('q'), cites: [cite('§ 1')] as const, mark: 'V' as const },
];
const bookOf = (...rules: readonly Rule[]) => bookOn(lawOf(rules, { concepts, measures, exceptions }), on);

describe('what conditions and quantities read', () => {
  it('is every kind of fact they name, through concepts and measures; a question reads judgements', () => {
    const book = bookOf();
    expect([...readsOf(book, has('akasse'), { op: 'concept', id: 'c' })].toSorted()).toEqual([
      'akasse',
      'sygdom',
      'vurdering',
    ]);
    expect([...readsOf(book, { op: 'measure', id: 'm' })]).toEqual(['ydelse']);
    expect([...readsOf(book, atLeast(count('samtale', { from: startOf('ydelse') }), 2))].toSorted()).toEqual([
      'samtale',
      'ydelse',
    ]);
    expect([...readsOf(book, undefined, always, number(3))]).toEqual([]);
  });

  it('also of time that is covered, or unbroken', () => {
    const book = bookOf();
    expect([...readsOf(book, atLeast(daysCovered('tilbud', { from: startOf('ydelse') }), 14))].toSorted()).toEqual([
      'tilbud',
      'ydelse',
    ]);
    const weeks = covered('weeks', [overlapping('ydelse'), overlapping('sygdom')]);
    expect([...readsOf(book, weeks)].toSorted()).toEqual(['sygdom', 'ydelse']);
    expect([...readsOf(book, unbrokenSinceAny([spells('ydelse'), spells('tilbud')], 'any-gap'))].toSorted()).toEqual([
      'tilbud',
      'ydelse',
    ]);
  });

  it('of fulfilment is what says that a duty was done, not whom it concerns or by when', () => {
    const duty = rule('a', { when: has('akasse'), due: startOf('ydelse'), need: number(4), have: count('samtale') });
    expect([...fulfilmentReads(bookOf(duty), duty)]).toEqual(['samtale']);
    const done = rule('b', { done: { op: 'concept', id: 'c' } });
    expect([...fulfilmentReads(bookOf(done), done)].toSorted()).toEqual(['sygdom', 'vurdering']);
  });
});

describe('a rule that may wait for somebody’s judgement', () => {
  const asks = (over: Partial<Rule>, id = 'a', ...others: readonly Rule[]) => {
    const one = rule(id, over);
    return asksSomebody(bookOf(one, ...others), one);
  };

  it('asks in its condition, in what fulfils it, or in how often', () => {
    expect(asks({ when: ask('q') })).toBe(true);
    expect(asks({ when: { op: 'concept', id: 'c' } })).toBe(true);
    expect(asks({ done: ask('q') })).toBe(true);
    expect(
      asks({ need: { op: 'choose', cases: [[ask('q'), number(4)]], otherwise: number(2) }, have: number(1) }),
    ).toBe(true);
  });

  it('or in what lifts it or sets it aside', () => {
    expect(asks({}, 'lifted.a')).toBe(true);
    expect(asks({}, 'a', rule('b', { over: ['a'], when: ask('q') }))).toBe(true);
    expect(asks({}, 'a', rule('b', { when: ask('q') }))).toBe(false);
  });

  it('and not only in its day, which does not hold it up', () => {
    expect(asks({ when: has('ydelse'), due: startOf('ydelse') })).toBe(false);
    expect(asks({ due: { op: 'choose', cases: [[ask('q'), startOf('ydelse')]], otherwise: number(1) } })).toBe(false);
  });
});
