import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { plainDate } from '../dates/index.ts';
import { recordOf } from '../inputs/record.ts';
import { bookOn, questionCode } from '../rules/book.ts';
import { generator, randomEntries } from '../testing/random-people.ts';
import { chunkSize } from './columns.ts';
import { populationOf } from './population.ts';
import { compileBook, noDay, runColumns } from './run.ts';

const on = plainDate('2026-07-08');
const textCode = questionCode(danishLaw);
const random = generator(41);
// Seven is no multiple of four, nor does a whole number of rounds end where a chunk or a word of four ends.
const few = Array.from({ length: 7 }, () => recordOf(randomEntries(random, 'person', on, []), { textCode }));
const size = 2 * chunkSize + 3;
const many = Array.from({ length: size }, (_, at) => few[at % few.length] ?? new Map());

describe('a run over many', () => {
  it('tells everybody what it tells them among few, wherever they stand', () => {
    const program = compileBook(bookOn(danishLaw, on));
    const alone = runColumns(program, populationOf(few, textCode), on);
    const among = runColumns(program, populationOf(many, textCode), on);
    for (const [place, { rule, status, due }] of alone.columns.entries()) {
      const column = among.columns[place];
      const wrong: number[] = [];
      for (let at = 0; at < size; at += 1) {
        const one = at % few.length;
        const sameDay = (column?.due?.[at] ?? noDay) === (due?.[one] ?? noDay);
        if (column?.status[at] !== status[one] || !sameDay) wrong.push(at);
      }
      expect(wrong, rule.id).toEqual([]);
    }
    expect([...among.nextDue]).toEqual(many.map((_, at) => alone.nextDue[at % few.length]));
  });

  it('does not remember the people of the run before', () => {
    const program = compileBook(bookOn(danishLaw, on));
    const nobody = populationOf([new Map(), new Map()], textCode);
    const before = runColumns(program, nobody, on).columns.map(({ status }) => [...status]);
    runColumns(program, populationOf(many, textCode), on);
    expect(runColumns(program, nobody, on).columns.map(({ status }) => [...status])).toEqual(before);
  });
});
