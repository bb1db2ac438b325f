import { expect, it } from 'vitest';
import { all, ask, has, param, plusWeeks, startOf } from '../language/build.ts';
import { bookOn } from '../rules/book.ts';
import { lawOf, on, parameter, question, rule, say } from '../testing/small-law.ts';
import { partsOfRule } from './parts-of.ts';

it('a rule stands on concepts, figures and questions, also those behind others', () => {
  const concepts = [
    { id: 'outer', name: say('outer'), when: all({ op: 'concept' as const, id: 'inner' }, has('ydelse')), cites: [] },
    { id: 'inner', name: say('inner'), when: ask('q'), cites: [] },
    { id: 'other', name: say('other'), when: ask('r'), cites: [] },
  ];
  const measures = [{ id: 'm', name: say('m'), of: plusWeeks(startOf('ydelse'), param('p')), isDay: true, cites: [] }];
  const parameters = [parameter('p', [['2020-01-01', 4]]), parameter('o', [['2020-01-01', 4]])];
  const one = rule('a', { when: { op: 'concept', id: 'outer' }, due: { op: 'measure', id: 'm' } });
  const law = lawOf(
    [one, rule('b', { done: ask('r') })],
    { concepts, measures },
    { parameters, questions: [question('q'), question('r')] },
  );
  const book = bookOn(law, on);
  const parts = partsOfRule(book, one);
  expect([[...parts.concepts], [...parts.parameters], [...parts.questions]]).toEqual([
    ['outer', 'inner'],
    ['p'],
    ['q'],
  ]);
  expect(partsOfRule(book, one)).toBe(parts);
  const other = book.rule.get('b');
  expect(other && [...partsOfRule(book, other).questions]).toEqual(['r']);
});
