import type { Baseline } from '../model/baseline.ts';
import type { Count } from '../model/result.ts';
import type { Pair, Runs } from './ask.ts';
import { type Figure, figureOf } from './band.ts';
import { type ByGroup, totalOfAll } from './reduce.ts';

/** What a plan needs, in full-time people, places and companies: before and after. */
export interface Need {
  readonly before: Figure;
  readonly after: Figure;
}

export const needs = [
  'caseworkers',
  'consultants',
  'placesInUse',
  'placements',
  'offersLate',
  'talksLate',
  'unregulatedHours',
] as const;
export type Needed = (typeof needs)[number];

/**
 * Caseworkers for talks alone, consultants for starts and follow-up alone; places at companies in use at once; starts a year; consultants'
 * hours a year for what no paragraph demands, company service first (KL 2022: it is what goes first).
 */
export function needsOf(runs: Runs, { staff }: Baseline): Readonly<Record<Needed, Need>> {
  const perYear = 52 / runs.weeks;
  const sum = (of: ByGroup, ...counts: readonly Count[]) => totalOfAll(of, counts);
  const read: Readonly<Record<Needed, (of: ByGroup) => number>> = {
    caseworkers: (of) => (sum(of, 'caseworkerHours') * perYear) / staff.hoursYear,
    consultants: (of) => (sum(of, 'consultantHours') * perYear) / staff.hoursYear,
    placesInUse: (of) => sum(of, 'companyPlaceWeeks') / runs.weeks,
    placements: (of) => sum(of, 'praktikStarts', 'loentilskudStarts', 'nytteindsatsStarts') * perYear,
    offersLate: (of) => sum(of, 'offersLate') * perYear,
    talksLate: (of) => sum(of, 'talksLate') * perYear,
    unregulatedHours: (of) => sum(of, 'unregulatedHours') * perYear,
  };
  const figure = (of: (pair: Pair) => number) => figureOf(runs.byDraw.map(of), runs.byChance.map(of));
  const entries = needs.map((one): [Needed, Need] => [
    one,
    { before: figure(({ before }) => read[one](before)), after: figure(({ after }) => read[one](after)) },
  ]);
  return Object.fromEntries(entries) as Record<Needed, Need>;
}
