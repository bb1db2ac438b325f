import { exitCount, groupCount } from '../model/groups.ts';
import { periodWeeks } from '../model/result.ts';
import { cell, column, type Scene } from './scene.ts';

/** What is counted of a member and group in a week, as places in {@link Tally.seen}: first the four steps of the ladder. */
export const tallied = {
  hours: 4,
  places: 5,
  talksDue: 6,
  fundTalks: 7,
  offersDue: 8,
  waiting: 9,
  entries: 10,
  /** From here on, one for each exit. */
  exits: 11,
} as const;
export const tallyCount = tallied.exits + exitCount;

/** The counts of one week: member × group × {@link tallyCount}. */
export interface Tally {
  readonly seen: Float64Array;
}

export const makeTally = (members: number): Tally => ({ seen: new Float64Array(members * groupCount * tallyCount) });

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

/** Adds a week's counts to the result, and empties them. */
export function flush({ seen }: Tally, { values, periods, weights, tables, unit }: Scene, week: number): void {
  const period = Math.floor(week / periodWeeks);
  for (let pair = 0; pair < unit.members.length * groupCount; pair += 1) {
    const from = pair * tallyCount;
    const weight = weights[pair] ?? 1;
    const add = (place: number, count: number) => {
      values[place] = (values[place] ?? 0) + count * weight;
    };
    const group = pair % groupCount;
    const base = cell(Math.floor(pair / groupCount), group, period, periods);
    const paid = tables.benefitOere[group] ?? 0;
    for (const [step, share] of municipalShares.entries()) {
      const people = seen[from + step] ?? 0;
      if (people === 0) continue;
      add(base + col.personWeeks, people);
      add(base + col.benefit, people * paid);
      add(
        base + col.municipal,
        people * paid * (tables.onLadder[group] === 1 ? share : (tables.municipalShare[group] ?? 0)),
      );
    }
    add(base + col.paidHours, (seen[from + tallied.hours] ?? 0) * (tables.paidHours[group] ?? 0));
    add(base + col.places, seen[from + tallied.places] ?? 0);
    add(base + col.talksDue, seen[from + tallied.talksDue] ?? 0);
    add(base + col.fundTalks, seen[from + tallied.fundTalks] ?? 0);
    add(base + col.offersDue, seen[from + tallied.offersDue] ?? 0);
    add(base + col.waiting, seen[from + tallied.waiting] ?? 0);
    add(base + col.entries, seen[from + tallied.entries] ?? 0);
    add(base + col.jobs, seen[from + tallied.exits] ?? 0);
    add(base + col.education, seen[from + tallied.exits + 1] ?? 0);
    add(base + col.otherBenefit, seen[from + tallied.exits + 2] ?? 0);
    add(base + col.out, seen[from + tallied.exits + 3] ?? 0);
  }
  seen.fill(0);
}
