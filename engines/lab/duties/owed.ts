import type { Baseline } from '../model/baseline.ts';
import type { DemandTable } from '../model/demand.ts';
import { ageCount, educationCount, type Group, groupIndex, spellWeeks } from '../model/groups.ts';

/** A stock that stays as it is: who is on the benefit on any day. */
export interface Stock {
  readonly group: Group;
  readonly persons: number;
  /** Shares by age and education, `ageCount` × `educationCount`, sum 1. */
  readonly make: readonly number[];
  /** Share that has been on it for so many whole weeks, `spellWeeks` entries, sum 1; the last holds all who are longer. */
  readonly elapsed: readonly number[];
}

/** The stock of all municipalities of a baseline together, group by group. */
export const stocksOf = ({ groups, municipalities }: Baseline): readonly Stock[] =>
  groups.map(({ group, make, elapsed }) => ({
    group,
    persons: municipalities.reduce((sum, { stock }) => sum + (stock[groupIndex(group)] ?? 0), 0),
    make,
    elapsed,
  }));

/** Talks and offers that fall due in a year. */
export interface Owed {
  readonly talks: number;
  readonly fundTalks: number;
  readonly offers: number;
}

const year = 52;
const cells = ageCount * educationCount;

/**
 * How much the law owes a stock that does not change, in a year, by group: each week everybody meets what falls due in their week of the
 * spell. Shares that may be left out are taken off (those of {@link DemandTable.dueToAll} stay). Order of magnitude: nobody is exempt.
 */
export function owedPerYear(table: DemandTable, stocks: readonly Stock[]): ReadonlyMap<Group, Owed> {
  const { mayBeLeftOut, dueToAll } = table;
  const share = mayBeLeftOut.talks;
  const mixed = (of: Uint8Array, all: Uint8Array | undefined) => (at: number) =>
    (1 - share) * (of[at] ?? 0) + share * (all?.[at] ?? 0);
  const talks = mixed(table.talks, dueToAll?.talks);
  const fundTalks = mixed(table.fundTalks, dueToAll?.fundTalks);
  const offers = (at: number) => (1 - mayBeLeftOut.offers) * (table.offers[at] ?? 0);
  return new Map(
    stocks.map((stock) => {
      const inYear = (due: (at: number) => number) => year * meanDue(stock, due);
      return [stock.group, { talks: inYear(talks), fundTalks: inYear(fundTalks), offers: inYear(offers) }] as const;
    }),
  );
}

/** What falls due in a week, all persons of the stock together. */
function meanDue({ group, persons, make, elapsed }: Stock, due: (at: number) => number): number {
  let sum = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const first = (groupIndex(group) * cells + cell) * spellWeeks;
    for (let week = 0; week < spellWeeks; week += 1) {
      const weight = (make[cell] ?? 0) * (elapsed[week] ?? 0) * persons;
      // Whoever is longer goes through the last year again.
      sum += weight * (week < spellWeeks - 1 ? due(first + week) : lastYear(first, due));
    }
  }
  return sum;
}

function lastYear(first: number, due: (at: number) => number): number {
  let sum = 0;
  for (let week = spellWeeks - year; week < spellWeeks; week += 1) sum += due(first + week);
  return sum / year;
}
