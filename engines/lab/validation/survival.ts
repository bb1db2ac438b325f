import { regionKey } from '../baseline/dagpenge.ts';
import {
  allFunds,
  curveErrors,
  curveOf,
  type FundCurve,
  fitCurves,
  measuredWeeks,
  regionError,
  type SurvivalKnot,
  splitPairs,
  splitRegion,
  wholeCountry,
} from '../baseline/index.ts';
import { middleEffects, type Words } from '../effects/index.ts';
import type { Baseline } from '../model/baseline.ts';
import { ageCount, educationCount, groupCount, groupIndex } from '../model/groups.ts';
import { exitCounts } from '../model/result.ts';
import { cell, column, periodsOf } from '../run/scene.ts';
import { groupTables } from '../run/tables.ts';
import { type Starters, startersBy } from '../run/unit.ts';
import { type CurvePair, decimal, rowAgainst, type ValidationRow } from './report.ts';
import { type Ready, readyFor, runMember, type Stage } from './stage.ts';

const dagpenge = groupIndex('dagpenge');
/** How near the issue wants it, in points. */
const aim = 3;

/** Share of new entrants to dagpenge still there after some weeks, in the country and each region, as the simulator has it. */
export interface Simulated {
  readonly weeks: readonly number[];
  readonly country: readonly number[];
  readonly regions: ReadonlyMap<string, readonly number[]>;
}

/** Weeks after which those who are left are counted; the curve is drawn through them. */
export const lookedAt = [4, 8, 13, 20, 26, 39, 52] as const;

/**
 * Follows people who have just come to dagpenge, all in their first week, with all that happens to them (talks, offers, caseworkers); nobody
 * else comes, and whoever leaves is gone. The chance of leaving is as it was set for the stock: that it is right for those who have just come is not set.
 * @param entrants how many in the country, shared out as spells begin
 */
export function* simulatedSurvival(stage: Stage, entrants: number, seed: number): Generator<number, Simulated> {
  const baseline = aloneOf(stage.baseline);
  const starters = entrantsOf(stage.baseline, entrants);
  const ready: Ready = {
    ...readyFor(stage, middleEffects(stage.parameters)),
    baseline,
    tables: groupTables(baseline),
    starters,
    by: startersBy(baseline, starters),
    weights: starters.weight,
  };
  const counts = Array.from(stage.baseline.municipalities, () => 0);
  for (const place of starters.municipality) counts[place] = (counts[place] ?? 0) + 1;
  const left = new Map<string, number[]>();
  for (const [at, weeks] of lookedAt.entries()) {
    for (const member of stage.members) {
      const asked = { settings: [stage.settings], weeks, seed, unlimited: true };
      const values = runMember(ready, stage.demand, member, asked);
      const region = regionKey(stage.baseline.municipalities[member]?.municipality.region ?? '');
      const list = left.get(region) ?? lookedAt.map(() => 0);
      left.set(region, list);
      list[at] = (list[at] ?? 0) + leftIn(values, weeks);
    }
    yield 1;
  }
  const people = new Map<string, number>();
  for (const member of stage.members) {
    const region = regionKey(stage.baseline.municipalities[member]?.municipality.region ?? '');
    people.set(region, (people.get(region) ?? 0) + (counts[member] ?? 0));
  }
  const share = (gone: number, of: number) => 1 - gone / Math.max(1, of);
  const all = [...people.values()].reduce((a, b) => a + b, 0);
  return {
    weeks: lookedAt,
    country: lookedAt.map((_, at) =>
      share(
        [...left.values()].reduce((sum, list) => sum + (list[at] ?? 0), 0),
        all,
      ),
    ),
    regions: new Map(
      [...left].map(([region, list]) => [region, list.map((gone) => share(gone, people.get(region) ?? 0))]),
    ),
  };
}

function leftIn(values: Float64Array, weeks: number): number {
  const periods = periodsOf(weeks);
  let sum = 0;
  for (let period = 0; period < periods; period += 1)
    for (const one of exitCounts) sum += values[cell(0, dagpenge, period, periods) + column(one)] ?? 0;
  return sum;
}

/** Nobody comes, and nobody goes from one benefit to another. */
const aloneOf = (baseline: Baseline): Baseline => ({
  ...baseline,
  municipalities: baseline.municipalities.map((one) => ({ ...one, inflow: one.inflow.map(() => 0) })),
  groups: baseline.groups.map((facts) => {
    const { shares } = facts.destinations;
    const out = shares.out + shares['other-benefit'];
    return { ...facts, destinations: { shares: { ...shares, 'other-benefit': 0, out }, to: {} } };
  }),
});

/** New people on dagpenge, in every municipality as many as spells begin there; age and education as in the group, evenly spread. */
function entrantsOf(baseline: Baseline, entrants: number): Starters & { readonly weight: Float64Array } {
  const inflow = baseline.municipalities.map((one) => one.inflow[dagpenge] ?? 0);
  const all = inflow.reduce((a, b) => a + b, 0);
  const places = inflow.flatMap((one, at) => Array.from({ length: Math.round((entrants * one) / all) }, () => at));
  const make = baseline.groups[dagpenge]?.make ?? [];
  const kinds = places.map((_, at) => quantileAt(make, (at * 0.6180339887498949) % 1));
  return {
    municipality: Uint16Array.from(places),
    group: new Uint8Array(places.length).fill(dagpenge),
    age: Uint8Array.from(kinds, (kind) => Math.floor(kind / educationCount)),
    education: Uint8Array.from(kinds, (kind) => kind % educationCount),
    elapsed: new Uint16Array(places.length),
    weight: new Float64Array(baseline.municipalities.length * groupCount).fill(1),
  };
}

function quantileAt(shares: readonly number[], point: number): number {
  let sum = 0;
  for (let at = 0; at < ageCount * educationCount; at += 1) {
    sum += shares[at] ?? 0;
    if (point < sum) return at;
  }
  return ageCount * educationCount - 1;
}

const shareAt = (knots: readonly SurvivalKnot[], week: number): number => {
  const before = knots.findLast((knot) => knot.week <= week) ?? { week: 0, share: 1 };
  const next = knots.find((knot) => knot.week > week);
  if (!next || before.week === week) return before.share;
  return before.share * (next.share / before.share) ** ((week - before.week) / (next.week - before.week));
};

/** The simulated curves beside the real ones. */
export function curvePairs(curves: readonly FundCurve[], simulated: Simulated): CurvePair[] {
  const pair = (name: string, region: string, model: readonly number[]): CurvePair => {
    const { knots } = curveOf(curves, region, allFunds);
    return {
      name,
      weeks: [0, ...lookedAt],
      real: [1, ...lookedAt.map((week) => shareAt(knots, week))],
      model: [1, ...model],
    };
  };
  return [
    pair(wholeCountry, wholeCountry, simulated.country),
    ...[...simulated.regions].map(([region, model]) => pair(region, region, model)),
  ];
}

/** Rows of survival: what was simulated, and what was told of pairs and regions that no fitting had seen. */
export function survivalRows(curves: readonly FundCurve[], pairs: readonly CurvePair[]): ValidationRow[] {
  return [...simulatedRows(pairs), regionsRow(pairs), ...heldOutRows(curves), ...regionRows(curves)];
}

function simulatedRows(pairs: readonly CurvePair[]): ValidationRow[] {
  const whole = pairs.find(({ name }) => name === wholeCountry);
  return measuredWeeks.map((week) => {
    const at = whole?.weeks.indexOf(week) ?? -1;
    return rowAgainst({
      id: `survival-${week}`,
      part: 'survival',
      unit: 'share',
      standing: 'fitted',
      aim,
      real: whole?.real[at] ?? Number.NaN,
      model: whole?.model[at] ?? Number.NaN,
      what: { da: `Stadig på dagpenge efter ${week} uger`, en: `Still on dagpenge after ${week} weeks` },
      words: {
        da: 'Nye på dagpenge i simulatoren mod landets kurve (Jobindsats y01b01). Chancen for at gå er taget fra kurven; at samtaler og tilbud ikke bøjer den, er det, der prøves.',
        en: 'New people on dagpenge in the simulator against the country’s curve (Jobindsats y01b01). The chance of leaving is taken from the curve; what is tried is that talks and offers do not bend it.',
      },
    });
  });
}

/** Region by region: one number each was fitted, so the shape is what came out. */
function regionsRow(pairs: readonly CurvePair[]): ValidationRow {
  const worst = pairs
    .filter(({ name }) => name !== wholeCountry)
    .flatMap(({ weeks, real, model }) =>
      measuredWeeks.map((week) => Math.abs((model[weeks.indexOf(week)] ?? 0) - (real[weeks.indexOf(week)] ?? 0)) * 100),
    );
  const largest = Math.max(...worst);
  return {
    id: 'survival-regions',
    part: 'survival',
    unit: 'error',
    standing: 'fitted',
    real: null,
    model: null,
    error: largest,
    aim,
    within: largest <= aim ? 'yes' : 'no',
    what: {
      da: 'De fem regioner: største fejl efter 4, 13, 26 og 52 uger',
      en: 'The five regions: largest error at 4, 13, 26 and 52 weeks',
    },
    words: {
      da: 'Hver region har ét tal for, hvor hurtigt folk går, sat efter dens egen kurve.',
      en: 'Each region has one number for how fast people leave, set by its own curve.',
    },
  };
}

/** A third of the pairs of region and a-kasse, none of them fitted on. */
function heldOutRows(curves: readonly FundCurve[]): ValidationRow[] {
  const { fit, test } = splitPairs(curves);
  const model = fitCurves(fit);
  const errors = curveErrors(model, test);
  const plain = curveErrors({ chances: () => model.chances('', '') }, test);
  const ok = errors.filter(({ largest }) => largest <= aim).length;
  const large = errors.filter((_, at) => (test[at]?.people ?? 0) >= 500);
  const largeOk = large.filter(({ largest }) => largest <= aim).length;
  const mean = (of: typeof errors, at: number) =>
    of.reduce((sum, { points }) => sum + Math.abs(points[at] ?? 0), 0) / Math.max(1, of.length);
  const told = (of: typeof errors, lang: 'da' | 'en') =>
    measuredWeeks.map((_, at) => decimal(mean(of, at), lang)).join(' / ');
  const words: Words = {
    da: `${ok} af ${errors.length} par er inden for 3 point ved alle fire tidspunkter, og ${largeOk} af de ${large.length} med mindst 500 ledige. Uden a-kassens og regionens egne tal ville fejlen være ${told(plain, 'da')} point.`,
    en: `${ok} of ${errors.length} pairs are within 3 points at all four times, and ${largeOk} of the ${large.length} with at least 500 unemployed. With the country’s curve alone the error would be ${told(plain, 'en')} points.`,
  };
  const means = measuredWeeks.map((week, at) => {
    const error = mean(errors, at);
    return {
      id: `survival-pairs-${week}`,
      part: 'survival',
      unit: 'error',
      standing: 'held-out',
      real: null,
      model: null,
      error,
      aim,
      within: error <= aim ? 'yes' : 'no',
      what: {
        da: `A-kasser i regioner, modellen ikke har set: gennemsnitlig fejl efter ${week} uger`,
        en: `A-kasser in regions the model has not seen: mean error after ${week} weeks`,
      },
      words,
    } satisfies ValidationRow;
  });
  const share = ok / Math.max(1, errors.length);
  const each: ValidationRow = {
    id: 'survival-pairs-each',
    part: 'survival',
    unit: 'share',
    standing: 'held-out',
    real: 1,
    model: share,
    error: 100 * (share - 1),
    aim: null,
    within: ok === errors.length ? 'yes' : 'no',
    what: {
      da: 'A-kasser i regioner, modellen ikke har set: andel inden for 3 point hele vejen',
      en: 'A-kasser in regions the model has not seen: share within 3 points all the way',
    },
    words,
  };
  return [...means, each];
}

/** A whole region that was left out: nothing says how fast it is, so it is given the country's speed and its own a-kasser. */
function regionRows(curves: readonly FundCurve[]): ValidationRow[] {
  const regions = curves
    .filter(({ fund, region }) => fund === allFunds && region !== wholeCountry)
    .map(({ region }) => region);
  const found = regions.map((region) => ({
    region,
    error: regionError(fitCurves(splitRegion(curves, region).fit), curves, region).largest,
  }));
  const ok = found.filter(({ error }) => error <= aim);
  const [worst] = found.toSorted((a, b) => b.error - a.error);
  const largest = worst?.error ?? Number.NaN;
  return [
    {
      id: 'survival-region-left-out',
      part: 'survival',
      unit: 'error',
      standing: 'held-out',
      real: null,
      model: null,
      error: largest,
      aim,
      within: largest <= aim ? 'yes' : 'no',
      what: {
        da: 'En hel region, modellen ikke har set: største fejl',
        en: 'A whole region the model has not seen: largest error',
      },
      words: {
        da: `${ok.length} af ${found.length} regioner er inden for 3 point. Længst fra: ${regionNames[worst?.region ?? ''] ?? ''}. Modellen ved ikke, hvor hurtigt folk går i en region, den ikke har tal fra.`,
        en: `${ok.length} of ${found.length} regions are within 3 points. Furthest off: ${regionNames[worst?.region ?? ''] ?? ''}. The model does not know how fast people leave in a region it has no figures of.`,
      },
    },
  ];
}

/** Keys of `data/akasser` as people write them. */
export const regionNames: Readonly<Record<string, string>> = {
  hovedstaden: 'Hovedstaden',
  sjaelland: 'Sjælland',
  syddanmark: 'Syddanmark',
  midtjylland: 'Midtjylland',
  nordjylland: 'Nordjylland',
};
