import type { Runs } from '../answer/ask.ts';
import { figureOf } from '../answer/band.ts';
import { type ByGroup, totalOfAll } from '../answer/reduce.ts';
import type { Difference } from '../answer/who.ts';
import { type Count, startCounts } from '../model/result.ts';

/** What the sliders show, of all groups together. Money in øre. */
export const briefs = ['people', 'jobs', 'education', 'talks', 'offers', 'waiting', 'effort', 'municipality'] as const;
export type Briefly = (typeof briefs)[number];
export type Brief = Readonly<Record<Briefly, Difference>>;

const countsOf: Readonly<Record<Briefly, readonly Count[]>> = {
  people: ['personWeeks'],
  jobs: ['jobEntries'],
  education: ['educationEntries'],
  talks: ['talksHeld', 'fundTalks'],
  offers: startCounts,
  waiting: ['waitingWeeks'],
  effort: ['effortOere'],
  municipality: ['benefitMunicipalOere', 'effortOere'],
};

/** Sums over all groups, a year (people: on average), each with its two bands. */
export function briefOf(runs: Runs): Brief {
  const entries = briefs.map((one): [Briefly, Difference] => {
    const scale = one === 'people' ? 1 / runs.weeks : 52 / runs.weeks;
    const read = (of: ByGroup) => totalOfAll(of, countsOf[one]) * scale;
    const figure = (of: (pair: Runs['byDraw'][number]) => number) =>
      figureOf(runs.byDraw.map(of), runs.byChance.map(of));
    return [
      one,
      {
        before: figure(({ before }) => read(before)),
        after: figure(({ after }) => read(after)),
        difference: figure(({ before, after }) => read(after) - read(before)),
      },
    ];
  });
  return Object.fromEntries(entries) as Brief;
}
