import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { educationCount, groupCount, groups } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import { baselineOf } from './baseline.ts';
import { cellsOf, type Population } from './cells.ts';
import { tablesFrom } from './testing.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const day = plainDate('2026-08-01');
const baseline = baselineOf(shippedTables, { day, lawDay: day, from: '2026M07', to: '2026M07', until: '2026M07' });

/** People by municipality and group, weights applied. */
function counted({ municipality, group, weight }: Population): Float64Array {
  const counts = new Float64Array(98 * groupCount);
  for (const [at, place] of municipality.entries()) {
    const cell = place * groupCount + (group[at] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + (weight[cell] ?? 0);
  }
  return counts;
}

describe('the starting population', () => {
  const all = cellsOf(baseline);

  it('adds up to the stock of every municipality and group', () => {
    const counts = counted(all);
    for (const [place, { stock }] of baseline.municipalities.entries())
      for (const [group, people] of stock.entries()) expect(counts[place * groupCount + group]).toBe(people);
  });

  it('has the shares of weeks, ages and educations in the country, and weeks apart from age', () => {
    for (const [at, facts] of baseline.groups.entries()) {
      const people = [...all.group.keys()].filter((one) => all.group[one] === at);
      if (people.length < 5_000) continue;
      const upTo = (weeks: number) => people.filter((one) => (all.elapsed[one] ?? 0) < weeks).length / people.length;
      for (const weeks of [4, 13, 52])
        expect(Math.abs(upTo(weeks) - sumOf(facts.elapsed.slice(0, weeks)))).toBeLessThan(0.01);
      for (const [cell, share] of facts.make.entries()) {
        const here = people.filter((one) => (all.age[one] ?? 0) * educationCount + (all.education[one] ?? 0) === cell);
        expect(Math.abs(here.length / people.length - share)).toBeLessThan(0.01);
        if (here.length < 1_000) continue;
        const early = here.filter((one) => (all.elapsed[one] ?? 0) < 13).length / here.length;
        expect([groups[at], Math.abs(early - upTo(13)) < 0.03]).toEqual([groups[at], true]);
      }
    }
  });

  it('is the same every time, and a sample weighs up to the same people', () => {
    const again = cellsOf(baseline);
    for (const part of ['municipality', 'group', 'age', 'education', 'elapsed'] as const)
      expect(again[part].every((value, at) => value === all[part][at])).toBe(true);
    const sample = cellsOf(baseline, 0.1);
    expect(sample.group.length).toBeLessThan(all.group.length * 0.12);
    const counts = counted(sample);
    for (const [cell, people] of counted(all).entries()) expect(counts[cell]).toBeCloseTo(people, 6);
    expect(() => cellsOf(baseline, 0)).toThrow('not over 0');
  });
});
