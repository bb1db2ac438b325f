import type { Destinations } from '../model/baseline.ts';
import { exits, type Group, groups, spellWeeks } from '../model/groups.ts';
import type { Constants } from './constants.ts';
import { hazardsOf, type SurvivalKnot } from './survival.ts';

/**
 * Weekly chances of leaving for groups whose flows nobody counts: shown grey. Sygedagpenge has the shape of an old count of cases by
 * duration; the others leave with the same chance every week, of a mean spell carried over or assumed.
 */
export function otherLeaves(constants: Constants, group: Group): Float64Array {
  if (group === 'sygedagpenge') return hazardsOf(sicknessCurve(constants), spellWeeks, 52);
  const mean = constants.find('spell_weeks', group)?.value ?? 52;
  return new Float64Array(spellWeeks).fill(1 - Math.exp(-1 / mean));
}

/**
 * From a stock by duration to a survival curve: in a population that stands still, the density of the stock at a duration is in proportion
 * to the share that lasts so long. Densities stand in the middle of their bins; week 0 is reached with the slope of the first two.
 */
export function sicknessCurve(constants: Constants): SurvivalKnot[] {
  const bins = constants.all
    .filter(({ key }) => key === 'sick_cases_by_weeks')
    .map(({ of, value }) => {
      const [from = 0, to = 0] = of.split('-').map(Number);
      return { middle: (from + to) / 2, density: value / (to - from) };
    })
    .sort((a, b) => a.middle - b.middle);
  const [first, second] = bins;
  if (!first || !second) throw new RangeError('lab/constants.csv has no sick_cases_by_weeks.');
  const slope = Math.log(first.density / second.density) / (second.middle - first.middle);
  const start = first.density * Math.exp(slope * first.middle);
  return [
    { week: 0, share: 1 },
    ...bins.map(({ middle, density }) => ({ week: Math.round(middle), share: density / start })),
  ];
}

/** Where people of a group go, of published figures where there is one (jobs of aktivitetsparate and the sick), else assumed. */
export function otherDestinations(constants: Constants, group: Group, leaves: ArrayLike<number>): Destinations {
  const given = constants.spread('exit_share', group);
  const job = knownJobShare(constants, group, leaves);
  const all = exits.reduce((sum, exit) => sum + (given[exit] ?? 0), 0);
  if (group !== 'revalidering' && !(all > 0)) throw new RangeError(`lab/constants.csv has no exit_share of ${group}.`);
  const rest = job === null ? 1 / all : (1 - job) / all;
  const share = (exit: (typeof exits)[number]) =>
    exit === 'job' && job !== null ? job + (given['job'] ?? 0) * rest : (given[exit] ?? 0) * rest;
  const to = constants.spread('exit_to', group);
  return {
    shares: {
      job: share('job'),
      education: share('education'),
      'other-benefit': share('other-benefit'),
      out: share('out'),
    },
    to: Object.fromEntries(groups.filter((one) => to[one] !== undefined).map((one) => [one, to[one] ?? 0])),
  };
}

/** Of all exits: a year's chance of a job over a year's chance of leaving, both as hazards. */
function knownJobShare(constants: Constants, group: Group, leaves: ArrayLike<number>): number | null {
  const share = constants.find('job_exit_share', group);
  if (share) return share.value;
  const year = constants.find('job_within_year', group);
  if (!year) return null;
  const hazard = -Math.log(1 - (leaves[0] ?? 0));
  return Math.min(1, -Math.log(1 - year.value) / 52 / hazard);
}
