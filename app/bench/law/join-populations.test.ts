import { bookOn, compileBook, danishLaw, populationOf, recordOf, runColumns } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { joined } from './join-populations.ts';
import { benchPeople } from './population.ts';

describe('populations joined', () => {
  it('are the same people as one', () => {
    const on = plainDate('2026-11-25');
    const records = benchPeople(90, on).map((entries) => recordOf(entries));
    // The first part lacks what only later people have: kinds that no table of it holds.
    const parts = [records.slice(0, 20), records.slice(20, 21), records.slice(21)].map((part) => populationOf(part));
    const program = compileBook(bookOn(danishLaw, on));
    const told = (population: ReturnType<typeof joined>) =>
      runColumns(program, population, on).columns.map(({ rule, status, due }) => [
        rule.id,
        [...status],
        due && [...due],
      ]);
    expect(told(joined(parts))).toEqual(told(populationOf(records)));
  });
});
