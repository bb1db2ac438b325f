import type { Count } from '../model/result.ts';
import type { Pair, Runs } from './ask.ts';
import { type Figure, figureOf } from './band.ts';
import { type ByGroup, totalOfAll } from './reduce.ts';

/** What it costs a year in øre, and the difference: minus is saved. Society: effort and benefits; taxes and production are not reckoned. */
export interface Money {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
}

export const purses = ['municipality-benefits', 'municipality-effort', 'municipality', 'state', 'all'] as const;
export type Purse = (typeof purses)[number];

/** The state pays its part of benefits by the ladder; block grants and the budget guarantee are not a price of a single effort. */
const read: Readonly<Record<Purse, (of: ByGroup) => number>> = {
  'municipality-benefits': (of) => sum(of, 'benefitMunicipalOere'),
  'municipality-effort': (of) => sum(of, 'effortOere'),
  municipality: (of) => sum(of, 'benefitMunicipalOere', 'effortOere'),
  state: (of) => sum(of, 'benefitOere') - sum(of, 'benefitMunicipalOere'),
  all: (of) => sum(of, 'benefitOere', 'effortOere'),
};

const sum = (of: ByGroup, ...counts: readonly Count[]) => totalOfAll(of, counts);

/** Each purse a year, net of what the ladder gives back. */
export function moneyOf(runs: Runs): Readonly<Record<Purse, Money>> {
  const perYear = 52 / runs.weeks;
  const figure = (of: (pair: Pair) => number) => figureOf(runs.byDraw.map(of), runs.byChance.map(of));
  const entries = purses.map((purse): [Purse, Money] => {
    const value = (of: ByGroup) => read[purse](of) * perYear;
    return [
      purse,
      {
        before: figure(({ before }) => value(before)),
        after: figure(({ after }) => value(after)),
        difference: figure(({ before, after }) => value(after) - value(before)),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Purse, Money>;
}
