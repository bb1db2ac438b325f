import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { spellWeeks } from '../model/groups.ts';
import { demandTable } from './demand-table.ts';
import { suspended } from './overrides.ts';
import { owedPerYear, type Stock } from './owed.ts';

const table = demandTable(danishLaw, plainDate('2024-12-02'));
const reform = demandTable(danishLaw, plainDate('2026-09-01'));
/** All of 30-49 with vocational education, as many in each of the first `weeks` weeks: spells of that length, all alike. */
const stock = (group: Stock['group'], persons: number, weeks: number): Stock => ({
  group,
  persons,
  make: Array.from({ length: 12 }, (_, cell) => Number(cell === 7)),
  elapsed: Array.from({ length: spellWeeks }, (_, week) => (week < weeks ? 1 / weeks : 0)),
});

describe('what a stock is owed in a year', () => {
  it('spells of 52 weeks, one ended and begun for each person: what one spell is owed', () => {
    const owed = owedPerYear(table, [stock('jobparat', 1000, 52)]).get('jobparat');
    expect(owed?.talks).toBeCloseTo(4000);
    expect(owed?.offers).toBeCloseTo(1000);
  });

  it('short spells are owed less each and more in all: 13 weeks, four spells a year, two talks in each', () => {
    expect(owedPerYear(table, [stock('jobparat', 1000, 13)]).get('jobparat')?.talks).toBeCloseTo(4000 * 2);
  });

  it('a quarter may be left out from 1 July 2026, but not of the first talk', () => {
    const owed = owedPerYear(reform, [stock('jobparat', 1000, 52)]).get('jobparat');
    expect(owed?.talks).toBeCloseTo(1000 + 0.75 * 3000);
    expect(owed?.offers).toBeCloseTo(750);
  });

  it('nothing while all is suspended', () => {
    expect(owedPerYear(suspended(table), [stock('dagpenge', 1000, 52)]).get('dagpenge')).toEqual({
      talks: 0,
      fundTalks: 0,
      offers: 0,
    });
  });
});
