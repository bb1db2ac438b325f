import { describe, expect, it } from 'vitest';
import { population } from '../population/population.ts';
import { situations } from '../population/situation.ts';
import { testPlan, testTables } from '../population/testing.ts';
import { compare, comparisonLines } from './comparison.ts';
import { municipalityFigures } from './municipality-figures.ts';

const all = testTables.municipalities.map(({ code }) => municipalityFigures(testTables, code));

describe('the figures of all municipalities', () => {
  it('are there for 98 of them, each with places to live and numbers of its own', () => {
    expect(all).toHaveLength(98);
    for (const { code, districts, ordinal, insured } of all) {
      expect([code, districts.length > 0]).toEqual([code, true]);
      expect([code, insured.survival.length, insured.funds.length > 15]).toEqual([code, 13, true]);
      expect(ordinal).toBe(all.findIndex((one) => one.code === code));
    }
  });

  it('add up to some 375,000 open cases in the country', () => {
    const people = all.flatMap(({ groups }) => situations.map((situation) => groups[situation].people));
    const sum = people.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(370_000);
    expect(sum).toBeLessThan(380_000);
  });

  it('for Hjørring are what Jobindsats tells of July 2026', () => {
    const { groups, longTerm, activated, period } = municipalityFigures(testTables, '0860');
    expect(period).toBe('2026M07');
    const people = (keys: readonly (keyof typeof groups)[]) => keys.map((key) => groups[key].people);
    expect(
      people([
        'dagpenge',
        'jobparat',
        'aktivitetsparat',
        'uddannelsesparat',
        'aabenlyst-uddannelsesparat',
        'ikke-visiteret',
      ]),
    ).toEqual([579, 127, 527, 151, 4, 27]);
    expect([longTerm.dagpenge.people, longTerm.jobparat.people]).toEqual([84, 31]);
    expect([activated['Vejledning og opkvalificering'].people, activated.Virksomhedspraktik.people]).toEqual([
      235, 103,
    ]);
  });

  it('say of each number how sure it is', () => {
    const { groups } = municipalityFigures(testTables, '0825');
    expect(groups.dagpenge.origin).toBe('counted');
    expect(groups.uddannelsesparat.origin).toBe('withheld');
    expect(groups.sygedagpenge.origin).toBe('scaled');
    expect(groups.ressourceforloeb.origin).toBe('assumed');
  });

  it('are refused for a code that no municipality has', () => {
    expect(() => municipalityFigures(testTables, '0411')).toThrow(RangeError);
  });
});

describe('the comparison', () => {
  const plan = testPlan('0860');
  const rows = compare(plan.figures, population(plan));

  it('finds each figure met by as many people', () => {
    for (const { label, figure, made } of rows) expect([label, made]).toEqual([label, figure]);
  });

  it('is a table with a line for each figure', () => {
    const lines = comparisonLines(rows);
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[1]).toMatch(/^Dagpenge\s+579\s+579\s+talt\s+Jobindsats y25i01 2026M07/);
  });
});

describe('the capital', () => {
  it('has its people too, in the numbers of its figures', { timeout: 60_000 }, () => {
    const plan = testPlan('0101');
    const made = new Map<string, number>();
    for (const { situation, closed } of population(plan))
      if (closed === null) made.set(situation, (made.get(situation) ?? 0) + 1);
    for (const situation of situations)
      expect([situation, made.get(situation) ?? 0]).toEqual([situation, plan.figures.groups[situation].people]);
  });
});
