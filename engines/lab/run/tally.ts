import { exitCount, groupCount } from '../model/groups.ts';
import { periodWeeks } from '../model/result.ts';
import { cell, column, type Scene } from './scene.ts';
import { standing, standingCount } from './standing.ts';
import type { Unit } from './unit.ts';

/** What is counted of a member and group in a week, as places in {@link Tally.seen}: first what they are on and do as it begins. */
export const tallied = {
  ...standing,
  talksDue: standingCount,
  fundTalks: standingCount + 1,
  offersDue: standingCount + 2,
  waiting: standingCount + 3,
  entries: standingCount + 4,
  /** From here on, one for each exit. */
  exits: standingCount + 5,
} as const;
export const tallyCount = tallied.exits + exitCount;

/** The counts of one week: member × group × {@link tallyCount}. */
export interface Tally {
  readonly seen: Float64Array;
}

export const makeTally = (members: number): Tally => ({ seen: new Float64Array(members * groupCount * tallyCount) });

/** Where somebody is counted. */
export const placeOf = ({ member, group }: Unit, slot: number): number =>
  ((member[slot] as number) * groupCount + (group[slot] as number)) * tallyCount;

/** Counts everybody as the week begins; answers how many places at companies are in use. */
export function countStanding({ seen }: Tally, { unit, weights }: Scene): number {
  let occupied = 0;
  for (let pair = 0; pair < weights.length; pair += 1) {
    const from = pair * standingCount;
    for (let place = 0; place < standingCount; place += 1)
      seen[pair * tallyCount + place] = unit.standing[from + place] as number;
    occupied += (weights[pair] as number) * (unit.standing[from + standing.places] as number);
  }
  return occupied;
}

/** Share the municipality pays on each step of the ladder (lov om kommunernes finansiering §§ 5-6): 80, 40, 30 and 20 per cent come back. */
export const municipalShares = [0.2, 0.6, 0.7, 0.8] as const;

const col = {
  personWeeks: column('personWeeks'),
  talksDue: column('talksDue'),
  fundTalks: column('fundTalks'),
  offersDue: column('offersDue'),
  waiting: column('waitingWeeks'),
  jobs: column('jobEntries'),
  education: column('educationEntries'),
  otherBenefit: column('otherBenefitExits'),
  out: column('outExits'),
  entries: column('entries'),
  paidHours: column('paidHours'),
  places: column('companyPlaceWeeks'),
  benefit: column('benefitOere'),
  municipal: column('benefitMunicipalOere'),
} as const;

/** Which column each place is added to as it is: all but steps and hours. */
const asItIs: readonly (readonly [number, number])[] = [
  [tallied.places, col.places],
  [tallied.talksDue, col.talksDue],
  [tallied.fundTalks, col.fundTalks],
  [tallied.offersDue, col.offersDue],
  [tallied.waiting, col.waiting],
  [tallied.entries, col.entries],
  [tallied.exits, col.jobs],
  [tallied.exits + 1, col.education],
  [tallied.exits + 2, col.otherBenefit],
  [tallied.exits + 3, col.out],
];

/** Adds a week's counts to the result, and empties them. */
export function flush({ seen }: Tally, scene: Scene, week: number): void {
  const { values, periods, weights, tables } = scene;
  const period = Math.floor(week / periodWeeks);
  for (let pair = 0; pair < weights.length; pair += 1) {
    const from = pair * tallyCount;
    const weight = weights[pair] as number;
    const group = pair % groupCount;
    const base = cell(Math.floor(pair / groupCount), group, period, periods);
    flushSteps(seen, scene, pair, base);
    add(
      values,
      base + col.paidHours,
      (seen[from + tallied.hours] as number) * (tables.paidHours[group] as number) * weight,
    );
    for (const [place, column] of asItIs) add(values, base + column, (seen[from + place] as number) * weight);
  }
  seen.fill(0);
}

function flushSteps(seen: Float64Array, { values, weights, tables }: Scene, pair: number, base: number): void {
  const group = pair % groupCount;
  const weight = weights[pair] as number;
  const paid = tables.benefitOere[group] as number;
  for (let step = 0; step < municipalShares.length; step += 1) {
    const people = seen[pair * tallyCount + step] as number;
    if (people === 0) continue;
    const share = (tables.onLadder[group] === 1 ? municipalShares[step] : tables.municipalShare[group]) as number;
    add(values, base + col.personWeeks, people * weight);
    add(values, base + col.benefit, people * paid * weight);
    add(values, base + col.municipal, people * paid * share * weight);
  }
}

function add(values: Float64Array, place: number, count: number): void {
  values[place] = (values[place] as number) + count;
}
