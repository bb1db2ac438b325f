import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { quantityInWords } from '../evaluate/words.ts';
import {
  ageAtLeast,
  all,
  always,
  any,
  ask,
  atLeast,
  before,
  count,
  exists,
  has,
  is,
  latest,
  more,
  never,
  no,
  not,
  plusMonths,
  recorded,
  required,
  startOf,
  today,
  yes,
} from '../language/build.ts';
import type { Bool } from '../language/node.ts';
import { bookOn, changeDates } from '../rules/book.ts';
import { cite, lawOf, on, question, say } from '../testing/small-law.ts';
import { type ConditionWords, conditionInWords } from './condition-words.ts';

const concepts = [{ id: 'c', name: say('i gruppen', 'in the group'), when: has('sygdom'), cites: [cite('§ 6')] }];
const book = bookOn(lawOf([], { concepts }, { questions: [question('q')] }), on);
const read = (node: Bool) => conditionInWords(node, book).text;

describe('a condition in words', () => {
  it.each<[Bool, string, string]>([
    [always, 'altid', 'always'],
    [never, 'aldrig', 'never'],
    [has('sygdom'), 'Sygemelding: findes', 'Sickness: exists'],
    [
      is('ydelse', 'dagpenge', 'kontanthjaelp'),
      'Ydelse: dagpenge eller kontanthjælp',
      'Benefit: unemployment benefit (dagpenge) or cash benefit (kontanthjælp)',
    ],
    [required('ydelse'), 'Ydelse: er oplyst', 'Benefit: is known'],
    [recorded('ydelse'), 'Ydelse: er oplyst', 'Benefit: is known'],
    [ask('q'), 'vurderes af en medarbejder: Er det q?', 'judged by a person: Is it q?'],
    [ask('ukendt'), 'vurderes af en medarbejder: ukendt', 'judged by a person: ukendt'],
    [ageAtLeast(30), 'er fyldt 30 år', 'has turned 30'],
    [
      before(today, plusMonths(startOf('ydelse'), 6)),
      'i dag ligger før 6 måneder efter begyndelsen af ydelse',
      'today lies before 6 months after the beginning of benefit',
    ],
    [atLeast(count('samtale'), 4), 'antal: samtale er mindst 4', 'number of: talk is at least 4'],
    [more(count('samtale'), 4), 'antal: samtale er over 4', 'number of: talk is over 4'],
    [exists(latest('samtale')), 'der findes seneste samtale', 'there is latest talk'],
    [has('fravaer', { lasts: 14 }), 'Fravær: mindst 14 dage', 'Absence: at least 14 days'],
  ])('%#: %s', (node, da, en) => expect(read(node)).toEqual({ da, en }));

  it('names the field where the value has several', () => {
    expect(read(is('parathed.parathed', 'jobparat')).da).toContain('jobparat');
    expect(read(yes('uddannelse.erhvervskompetencegivende')).da).toBe('Uddannelse: giver adgang til et erhverv ja');
    expect(read(no('uddannelse.erhvervskompetencegivende')).da).toBe('Uddannelse: giver adgang til et erhverv nej');
    expect(read(has('tilbud', { timerPrUge: { min: 10, max: 20 } })).da).toBe(
      'Tilbud: timer om ugen mindst 10, højst 20',
    );
    expect(read(has('klarer_sig_selv', { value: ['samtaler', 'tilbud'] })).da).toMatch(/: samtaler eller tilbud$/);
  });

  it('keeps the parts of a whole in order, and a concept its paragraph', () => {
    const shape = ({ text, parts }: ConditionWords): unknown =>
      parts.length === 0 ? text.da : [text.da, ...parts.map(shape)];
    expect(shape(conditionInWords(all(has('sygdom'), any(not(always), { op: 'concept', id: 'c' })), book))).toEqual([
      'alle disse gælder',
      'Sygemelding: findes',
      ['mindst én af disse gælder', ['ikke', 'altid'], ['i gruppen', 'Sygemelding: findes']],
    ]);
    expect(conditionInWords({ op: 'concept', id: 'c' }, book).cites).toMatchObject([{ paragraph: '§ 6' }]);
    expect(read({ op: 'concept', id: 'ukendt' }).da).toBe('ukendt');
  });
});

describe('every rule of the shipped law', () => {
  const strange = /undefined|\[object|NaN|Infinity|\{\w+\}|^\s*$/;
  const faults = (words: ConditionWords): readonly string[] => [
    ...[words.text.da, words.text.en].filter((text) => strange.test(text)),
    ...words.parts.flatMap(faults),
  ];
  const books = changeDates(danishLaw)
    .filter((date) => date >= '2020-01-01')
    .map((date) => bookOn(danishLaw, date, ['lab-2027']));
  const rules = new Map(books.flatMap((of) => of.rules.map((rule) => [rule, of] as const)));

  it('can be read in both languages: whom it concerns, when it is done, by when, how often, what it is worth', () => {
    expect(rules.size).toBeGreaterThan(500);
    const found = [...rules].flatMap(([rule, of]) => {
      const quantities = [rule.due, rule.opens, rule.need, rule.have, rule.value].flatMap((node) =>
        node === undefined ? [] : [{ text: quantityInWords(node, of), cites: [], parts: [] }],
      );
      const conditions = [rule.when, rule.done].flatMap((node) =>
        node === undefined ? [] : [conditionInWords(node, of)],
      );
      return [...quantities, ...conditions].flatMap(faults).map((text) => `${rule.id}: ${text}`);
    });
    expect(found).toEqual([]);
  });
});
