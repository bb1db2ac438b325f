import { quantile } from '../answer/band.ts';
import { Constants, citizensWithOffer, type Fitted, type LabTables } from '../baseline/index.ts';
import { middleEffects } from '../effects/index.ts';
import type { Baseline } from '../model/baseline.ts';
import { groupCount, groups, offerKinds } from '../model/groups.ts';
import { type Count, countCount, startCounts } from '../model/result.ts';
import { column, periodsOf } from '../run/scene.ts';
import { rowAgainst, type ValidationRow } from './report.ts';
import { readyFor, runMember, type Stage } from './stage.ts';

const weeks = 52;

/** Sums of a run of the whole country, by group. */
export interface YearRun {
  readonly of: (count: Count, group?: number) => number;
}

/** Runs a year of all municipalities of the stage with one seed, and tells after each municipality. */
export function* yearRun(stage: Stage, seed: number): Generator<number, YearRun> {
  const ready = readyFor(stage, middleEffects(stage.parameters));
  const periods = periodsOf(weeks);
  const sums = new Float64Array(groupCount * countCount);
  for (const member of stage.members) {
    const values = runMember(ready, stage.demand, member, { settings: [stage.settings], weeks, seed });
    for (const [at, value] of values.entries()) {
      const group = Math.floor(at / countCount / periods) % groupCount;
      const place = group * countCount + (at % countCount);
      sums[place] = (sums[place] ?? 0) + value;
    }
    yield 1;
  }
  const one = (group: number, count: Count) => sums[group * countCount + column(count)] ?? 0;
  return {
    of: (count, group) =>
      group === undefined ? groups.reduce((sum, _, at) => sum + one(at, count), 0) : one(group, count),
  };
}

const offersOf = ({ of }: YearRun, group?: number) => startCounts.reduce((sum, one) => sum + of(one, group), 0);

/**
 * Different people with an offer, reckoned of the run: it counts starts and not people, so starts of each group set the chances of
 * `citizensWithOffer`. An upper value, since whoever comes again is counted again.
 */
function citizensOf(run: YearRun, baseline: Baseline & { readonly fitted: Fitted }): number {
  return groups.reduce((sum, _, group) => {
    const facts = baseline.groups[group];
    const usual = 52 * offerKinds.reduce((all, kind) => all + (baseline.fitted.starts[kind][group] ?? 0), 0);
    if (!facts || usual <= 0) return sum;
    const scale = offersOf(run, group) / usual;
    const offerStarts = Object.fromEntries(
      offerKinds.map((kind) => [kind, facts.offerStarts[kind] * scale]),
    ) as typeof facts.offerStarts;
    const people = run.of('personWeeks', group) / weeks;
    // Entries are of those from outside alone; whoever comes from another benefit is in the inflow of the baseline.
    const usualPeople = baseline.municipalities.reduce((all, { stock }) => all + (stock[group] ?? 0), 0);
    const inflow = baseline.municipalities.reduce((all, one) => all + (one.inflow[group] ?? 0), 0);
    const come = (inflow * people) / Math.max(1, usualPeople);
    return sum + citizensWithOffer({ ...facts, offerStarts }, people, come);
  }, 0);
}

const oerePerDkk = 100;

/** What the country did in a year against what KL and HBS published of 2021 and 2022. Several seeds, the first in the middle. */
export function yearRows(
  tables: LabTables,
  baseline: Baseline & { readonly fitted: Fitted },
  runs: readonly YearRun[],
): ValidationRow[] {
  const constants = new Constants(tables);
  const row = (
    key: string,
    unit: ValidationRow['unit'],
    standing: ValidationRow['standing'],
    aim: number,
    model: (run: YearRun) => number,
    what: ValidationRow['what'],
    words: ValidationRow['words'],
  ): ValidationRow => {
    const values = runs.map((run) => model(run));
    const band = [quantile(values, 0.1), quantile(values, 0.9)] as const;
    const real = constants.value(key);
    return rowAgainst({
      id: key,
      part: 'year',
      unit,
      real,
      standing,
      aim,
      model: values[0] ?? Number.NaN,
      band,
      what,
      words,
    });
  };
  const dkk = (run: YearRun) => run.of('effortOere') / oerePerDkk;
  const persons = (run: YearRun) => run.of('personWeeks') / weeks;
  return [
    row(
      'offers_started_year',
      'number',
      'fitted',
      3,
      offersOf,
      { da: 'Tilbud, der begynder på et år', en: 'Offers begun in a year' },
      {
        da: 'Hvor ofte tilbud begynder, er sat efter KL’s tal. At simulatoren rammer det igen, viser kun, at kø og ressourcer ikke trækker det skævt.',
        en: 'How often offers begin was set by KL’s figure. That the simulator meets it again only shows that queues and supply do not bend it.',
      },
    ),
    row(
      'guidance_started_year',
      'number',
      'fitted',
      3,
      (run) => run.of('guidanceStarts'),
      { da: 'Heraf øvrig vejledning og opkvalificering', en: 'Of which guidance and upskilling (ØVO)' },
      {
        da: 'Sat efter samme kilde.',
        en: 'Set by the same source.',
      },
    ),
    row(
      'citizens_with_offer_year',
      'number',
      'fitted',
      3,
      (run) => citizensOf(run, baseline),
      { da: 'Borgere, der får tilbud', en: 'Citizens who get an offer' },
      {
        da: 'Længden af vejledning er valgt, så tallet passer. Simulatoren tæller tilbud og ikke personer; antallet er regnet ud fra dens tilbud, og en, der kommer igen, tæller to gange.',
        en: 'The length of guidance was chosen to fit. The simulator counts offers, not people; the number is reckoned from its offers, and whoever comes back counts twice.',
      },
    ),
    row(
      'spending_per_fulltime_person',
      'dkk',
      'fitted',
      5,
      (run) => dkk(run) / persons(run),
      { da: 'Udgift pr. fuldtidsperson', en: 'Spending per full-time person' },
      {
        da: 'Alle priser på tilbud er ganget med ét tal, så udgiften passer.',
        en: 'All prices of offers were multiplied by one number to fit it.',
      },
    ),
    row(
      'spending_total',
      'dkk-billion',
      'came-out',
      10,
      (run) => dkk(run) / 1e9,
      { da: 'Udgift i alt, mia. kr.', en: 'Spending in all, DKK bn' },
      {
        da: 'Fulgte med: udgiften pr. person gange de personer, vi kan tælle. Grænsen på 10 % er vores.',
        en: 'Followed: the spending per person times the people we can count. The limit of 10 % is ours.',
      },
    ),
    row(
      'talks_year',
      'number',
      'came-out',
      50,
      (run) => run.of('talksHeld') + run.of('fundTalks'),
      { da: 'Samtaler på et år', en: 'Talks in a year' },
      {
        da: 'Lovens samtaler uge for uge. Timerne pr. sagsbehandler er sat efter de 2,4 mio., men hvor mange loven kræver, er ikke. Kun størrelsesordenen prøves.',
        en: 'The law’s talks week by week. Hours of a caseworker were set by the 2.4 million, but how many the law demands was not. Only the order of size is tried.',
      },
    ),
    row(
      'jobcentre_staff',
      'number',
      'came-out',
      10,
      staffOf(baseline),
      { da: 'Ansatte i jobcentre', en: 'Staff in jobcentres' },
      {
        da: 'Sagsbehandlere og konsulenter, som lønnen i kørslen rækker til. Ledere, ydelse og stab er ikke med. Grænsen på 10 % er vores.',
        en: 'Caseworkers and consultants that the pay of the run is for. Managers, benefit offices and back offices are not in it. The limit of 10 % is ours.',
      },
    ),
  ];
}

/** Caseworkers at the caseloads of the groups, and consultants by their hours with what no paragraph demands. */
const staffOf =
  ({ groups: facts, staff }: Baseline) =>
  (run: YearRun): number => {
    const caseworkers = facts.reduce((sum, { caseload }, at) => sum + run.of('personWeeks', at) / weeks / caseload, 0);
    return caseworkers + (run.of('consultantHours') + run.of('unregulatedHours')) / staff.hoursYear;
  };
