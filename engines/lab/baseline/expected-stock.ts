import type { Baseline } from '../model/baseline.ts';
import { groupCount, groups } from '../model/groups.ts';
import { balancedDestinations, fromOutside } from '../run/destinations.ts';
import { type Begins, paceOf } from '../run/pace.ts';

/** What moves the people of one municipality from week to week, without chance and without effects. */
export interface Flows {
  /** Share that stays, by group and week of the spell. */
  readonly stays: readonly (readonly number[])[];
  /** Of those who leave a group, the share that goes to another: `moves[from][to]`. */
  readonly moves: readonly (readonly number[])[];
  /** New spells a week from outside by group, mean over the year. */
  readonly outside: readonly number[];
}

/** People by group and week of the spell. */
export type Standing = readonly Float64Array[];

/** The flows of a municipality as the simulator has them: who moves between benefits is balanced over the country. */
export function flowsOf(baseline: Baseline, place: number, destinations = balancedDestinations(baseline)): Flows {
  const here = baseline.municipalities[place];
  if (!here) throw new RangeError(`No municipality ${place}.`);
  return {
    stays: baseline.groups.map(({ leaves }, group) =>
      leaves.map((chance) => (1 - chance) ** (here.leaves[group] ?? 1)),
    ),
    moves: destinations.map(({ shares, to }) => {
      const all = groups.reduce((sum, group) => sum + (to[group] ?? 0), 0);
      return groups.map((group) => (all > 0 ? (shares['other-benefit'] * (to[group] ?? 0)) / all : 0));
    }),
    outside: fromOutside(destinations, here.inflow),
  };
}

/** A stock spread over the weeks of the spell as the baseline has it. */
export const standingOf = ({ groups: facts }: Baseline, stock: readonly number[]): Standing =>
  facts.map(({ elapsed }, group) => Float64Array.from(elapsed, (share) => share * (stock[group] ?? 0)));

/** A week later: who stays is a week older, who goes to another benefit begins there, and so many come from outside. */
export function weekLater({ stays, moves }: Flows, people: Standing, come: readonly number[]): Standing {
  const left = new Float64Array(groupCount);
  const next = people.map((spells, group) => {
    const later = new Float64Array(spells.length);
    const stay = stays[group] ?? [];
    const last = spells.length - 1;
    let all = 0;
    for (let week = 0; week <= last; week += 1) {
      const some = spells[week] as number;
      const kept = some * (stay[week] ?? 0);
      all += some - kept;
      const to = week < last ? week + 1 : last;
      later[to] = (later[to] as number) + kept;
    }
    left[group] = all;
    return later;
  });
  for (const [to, later] of next.entries()) {
    const moved = left.reduce((sum, leaving, group) => sum + leaving * (moves[group]?.[to] ?? 0), 0);
    later[0] = (later[0] as number) + (come[to] ?? 0) + moved;
  }
  return next;
}

export const peopleIn = (spells: Float64Array | undefined): number => spells?.reduce((a, b) => a + b, 0) ?? 0;

/**
 * People of every group in a municipality week by week, reckoned without chance and without effects: the mean that a run without a scenario
 * should be near. Nobody comes in the first week: they are among those.
 * @returns by group, `weeks` entries; the first is what a run begins with
 */
export function expectedStocks(baseline: Baseline, place: number, begins: Begins, weeks: number): Float64Array[] {
  const flows = flowsOf(baseline, place);
  const here = baseline.municipalities[place];
  let people = standingOf(baseline, here?.begin ?? here?.stock ?? []);
  const series = groups.map(() => new Float64Array(weeks));
  for (let week = 0; week < weeks; week += 1) {
    if (week > 0) {
      const come = flows.outside.map((mean, group) => mean * paceOf(baseline, place, group, begins, week));
      people = weekLater(flows, people, come);
    }
    for (const [group, spells] of people.entries()) (series[group] as Float64Array)[week] = peopleIn(spells);
  }
  return series;
}
