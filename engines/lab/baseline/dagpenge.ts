import type { Destinations } from '../model/baseline.ts';
import { spellWeeks } from '../model/groups.ts';
import { hazardsOf, meanWeeks, monotone, type SurvivalKnot, survivalOf, timesHazard } from './survival.ts';
import { type LabTables, numberOf } from './tables.ts';

/** The curve of one a-kasse in one region, or of all of them (`fund` {@link allFunds}). */
export interface FundCurve {
  /** `hovedstaden`, `sjaelland`, `syddanmark`, `midtjylland`, `nordjylland`, or `DK`. */
  readonly region: string;
  readonly fund: string;
  readonly knots: readonly SurvivalKnot[];
  /** People on dagpenge (Jobindsats y01a12). */
  readonly people: number;
}

export const allFunds = 'TOT';
export const wholeCountry = 'DK';

/** `Sjælland` in `data/geo` is `sjaelland` in `data/akasser`. */
export const regionKey = (name: string): string => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe');

/** All curves of Jobindsats y01b01: per cent that have not left dagpenge, without a relapse counted in, after 0-52 weeks. */
export function fundCurves(tables: LabTables): FundCurve[] {
  const knots = new Map<string, SurvivalKnot[]>();
  const people = new Map<string, number>();
  for (const row of tables.insured) {
    const key = `${row['region']}|${row['fund_code']}`;
    const value = numberOf(row['value']);
    if (value === null) continue;
    if (row['kind'] === 'survival') {
      const list = knots.get(key) ?? [];
      knots.set(key, list);
      list.push({ week: Number.parseInt(row['label'] ?? '', 10), share: value / 100 });
    }
    if (row['kind'] === 'benefitConsumption') people.set(key, (people.get(key) ?? 0) + value);
  }
  return [...knots].map(([key, list]) => {
    const [region = '', fund = ''] = key.split('|');
    return { region, fund, knots: monotone(list), people: people.get(key) ?? 0 };
  });
}

/** The published curve. @throws RangeError when there is none */
export function curveOf(curves: readonly FundCurve[], region: string, fund = allFunds): FundCurve {
  const found = curves.find((curve) => curve.region === region && curve.fund === fund);
  if (!found) throw new RangeError(`No survival curve for ${region} ${fund}.`);
  return found;
}

/** New spells a week of a curve's people, if they stand still: what curves are weighted by when they are joined. */
export const entriesOf = (curve: FundCurve): number => curve.people / meanWeeks(hazardsOf(curve.knots, spellWeeks));

/**
 * The curve of several funds or regions together, weighted by new spells. The sums of people give nearly the published curve of the
 * whole (0.4 points at most), the sums of members one that is 1-2 points too high in week 4.
 */
export function joined(curves: readonly FundCurve[]): SurvivalKnot[] {
  const weighted = curves.map((curve) => ({ knots: curve.knots, weight: Math.max(1e-6, entriesOf(curve)) }));
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return (curves[0]?.knots ?? []).map(({ week }, at) => ({
    week,
    share: weighted.reduce((sum, { knots, weight }) => sum + (knots[at]?.share ?? 0) * weight, 0) / all,
  }));
}

/** Weeks in which a curve is measured against another. */
export const measuredWeeks = [4, 13, 26, 52] as const;

/**
 * The factor on the hazards that brings a curve nearest to another (least squares at {@link measuredWeeks}), by golden section between
 * 0.2 and 5: one number for a region, as the model carries it.
 */
export function hazardFactor(chances: ArrayLike<number>, real: readonly SurvivalKnot[]): number {
  const targets = measuredWeeks.map((week) => real.find((knot) => knot.week === week)?.share ?? 0);
  const loss = (logFactor: number): number => {
    const shares = survivalOf(timesHazard(chances, Math.exp(logFactor)));
    return measuredWeeks.reduce((sum, week, at) => sum + ((shares[week] ?? 0) - (targets[at] ?? 0)) ** 2, 0);
  };
  let [low, high] = [Math.log(0.2), Math.log(5)];
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let step = 0; step < 60; step += 1) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Exits of dagpenge: the country's weekly chances, and each region's factor on the hazard. */
export interface DagpengeExits {
  readonly leaves: Float64Array;
  readonly regions: ReadonlyMap<string, number>;
}

export function dagpengeExits(curves: readonly FundCurve[]): DagpengeExits {
  const leaves = hazardsOf(curveOf(curves, wholeCountry).knots, spellWeeks);
  const totals = curves.filter(({ region, fund }) => fund === allFunds && region !== wholeCountry);
  return { leaves, regions: new Map(totals.map(({ region, knots }) => [region, hazardFactor(leaves, knots)])) };
}

const exitOf: Readonly<Record<string, keyof Destinations['shares']>> = {
  Lønmodtagerbeskæftigelse: 'job',
  Uddannelse: 'education',
  Sygedagpenge: 'other-benefit',
  Kontanthjælp: 'other-benefit',
  Jobafklaringsforløb: 'other-benefit',
  'Forrevalidering og revalidering': 'other-benefit',
};

const benefitGroup = {
  Sygedagpenge: 'sygedagpenge',
  Kontanthjælp: 'jobparat',
  Jobafklaringsforløb: 'jobafklaring',
  'Forrevalidering og revalidering': 'revalidering',
} as const;

/**
 * Where those are who ended a spell, three months after (Jobindsats y01b15, all funds of the country). Who is back on dagpenge is left
 * out and the rest made 1: a new spell of theirs is in the inflow.
 */
export function dagpengeDestinations(tables: LabTables): Destinations {
  const shares = { job: 0, education: 0, 'other-benefit': 0, out: 0 };
  const to: Partial<Record<(typeof benefitGroup)[keyof typeof benefitGroup], number>> = {};
  let sum = 0;
  for (const row of tables.insured) {
    if (row['kind'] !== 'statusAfter3m' || row['region'] !== wholeCountry || row['fund_code'] !== allFunds) continue;
    const label = row['label'] ?? '';
    if (label === 'A-dagpenge') continue;
    const value = numberOf(row['value']) ?? 0;
    sum += value;
    shares[exitOf[label] ?? 'out'] += value;
    const group = Object.entries(benefitGroup).find(([name]) => name === label)?.[1];
    if (group && value > 0) to[group] = value;
  }
  if (!(sum > 0)) throw new RangeError('akasser/distributions.csv has no statusAfter3m of the country.');
  const on = shares['other-benefit'];
  for (const group of Object.values(benefitGroup))
    if (to[group] !== undefined) to[group] = (to[group] ?? 0) / Math.max(1e-9, on);
  return {
    shares: {
      job: shares.job / sum,
      education: shares.education / sum,
      'other-benefit': on / sum,
      out: shares.out / sum,
    },
    to,
  };
}

/** Shares by months of dagpenge used, counted (y01a12): 0-3, 3-6, 6-12, 12-18 and over 18 months. */
export function dagpengeUsed(tables: LabTables): number[] {
  const rows = tables.insured.filter(
    (row) => row['kind'] === 'benefitConsumption' && row['region'] === wholeCountry && row['fund_code'] === allFunds,
  );
  const values = ['0-3 mdr.', '3-6 mdr.', '6-12 mdr.', '12-18 mdr.', '18+ mdr.'].map(
    (label) => numberOf(rows.find((row) => row['label'] === label)?.['value']) ?? 0,
  );
  const sum = Math.max(
    1,
    values.reduce((a, b) => a + b, 0),
  );
  return values.map((value) => value / sum);
}

/** Mean weeks of the spells that ended in a month (y01a27), where a spell goes on until a whole month is without dagpenge. */
export function completedWeeks(tables: LabTables): number {
  const row = tables.insured.find(
    (one) =>
      one['kind'] === 'completedDuration_avg_weeks' && one['region'] === wholeCountry && one['fund_code'] === allFunds,
  );
  return numberOf(row?.['value']) ?? Number.NaN;
}

/** Mean weeks of a spell by the survival curve of the whole country, where one week without dagpenge ends it. */
export const survivalMeanWeeks = (curves: readonly FundCurve[]): number =>
  meanWeeks(hazardsOf(curveOf(curves, wholeCountry).knots, spellWeeks));
