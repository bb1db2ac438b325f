import { sumOf } from '../apportion.ts';
import { activatedBy, cashLatest } from '../offer-multipliers.ts';
import { type CountedOffer, countedOfferNames } from '../offer-starts.ts';
import { type LabTables, monthlyCells, monthsOf, municipalitiesOf, snapshotCells } from '../tables.ts';
import { ridge } from './ridge.ts';

/** What was counted and what was predicted of one kind in one municipality that the model had not seen. */
export interface OfferPrediction {
  readonly code: string;
  readonly kind: CountedOffer;
  readonly real: number;
  readonly model: number;
  /** The country's people per person on kontanthjaelp, the municipality left out of it. */
  readonly naive: number;
}

/** What the model may look at. `history`: also how many were activated in the months before (y60c07), though not by kind. */
export type Covariates = 'structure' | 'history';

const folds = 10;
const strengths = [0.03, 0.1, 0.3, 1, 3, 10] as const;

/**
 * People on kontanthjaelp in each kind of offer in the latest month, predicted for municipalities left out of the fitting (ten parts, every
 * tenth municipality each). Rate against the country = ridge on counted covariates; how strongly it is drawn to the mean is chosen inside
 * the other nine parts.
 */
export function predictOffers(tables: LabTables, covariates: Covariates): OfferPrediction[] {
  const places = municipalitiesOf(tables);
  const rows = covariatesOf(tables, covariates);
  const cash = cashLatest(tables);
  return countedOfferNames.flatMap((kind) => {
    const real = activatedBy(tables, kind);
    const parts = Array.from({ length: folds }, (_, part) => {
      const known = places.map((__, at) => at).filter((at) => at % folds !== part);
      const naiveRate = sumOf(known.map((at) => real[at] ?? 0)) / sumOf(known.map((at) => cash[at] ?? 0));
      return { naiveRate, predict: fitRates(known, rows, real, cash, naiveRate) };
    });
    return places.map(({ code }, place) => {
      const { naiveRate = 0, predict } = parts[place % folds] ?? {};
      const naive = naiveRate * (cash[place] ?? 0);
      return { code, kind, real: real[place] ?? 0, model: (predict?.(place) ?? 1) * naive, naive };
    });
  });
}

/** Predicts the rate of a municipality against the mean rate, from the known ones. */
function fitRates(
  known: readonly number[],
  rows: readonly (readonly number[])[],
  real: readonly number[],
  cash: readonly number[],
  meanRate: number,
): (place: number) => number {
  const expected = (at: number) => Math.max(0.5, (cash[at] ?? 0) * meanRate);
  const model = (on: readonly number[], strength: number) => {
    const fitted = ridge(
      on.map((at) => rows[at] ?? []),
      on.map((at) => (real[at] ?? 0) / expected(at)),
      on.map(expected),
      strength,
    );
    return (at: number) => Math.max(0, fitted.predict(rows[at] ?? []));
  };
  const loss = (strength: number): number =>
    sumOf(
      Array.from({ length: 5 }, (_, part) => {
        const inside = known.filter((__, at) => at % 5 !== part);
        const predict = model(inside, strength);
        return sumOf(
          known.filter((__, at) => at % 5 === part).map((at) => Math.abs(predict(at) * expected(at) - (real[at] ?? 0))),
        );
      }),
    );
  const tried = strengths.map((strength) => ({ strength, loss: loss(strength) }));
  const [best] = tried.sort((a, b) => a.loss - b.loss);
  return model(known, best?.strength ?? 1);
}

/** Counted facts of each municipality in the month of the offers, one row each. */
function covariatesOf(tables: LabTables, kind: Covariates): number[][] {
  const monthly = monthlyCells(tables);
  const snapshot = snapshotCells(tables);
  const places = municipalitiesOf(tables);
  const month = monthsOf(tables).at(-1) ?? '';
  const before = monthsOf(tables).slice(-13, -1);
  const regions = [...new Set(places.map(({ region }) => region))].sort();
  return places.map(({ code, region }) => {
    const cash = Math.max(1, monthly.of(code, 'y60a02', 'fullTime', month) ?? 0);
    const readiness = ['Jobparat', 'Aktivitetsparat', 'Uddannelsesparat'].map(
      (label) => (snapshot.of(code, 'y60a02', label, 'fullTime') ?? 1) / cash,
    );
    const mean = (table: string, measure: string) => {
      const values = before.map((one) => monthly.of(code, table, measure, one)).filter((value) => value !== null);
      return sumOf(values) / Math.max(1, values.length);
    };
    return [
      ...readiness,
      Math.log(cash),
      monthly.of(code, 'y60a02', 'populationRate', month) ?? 0,
      monthly.of(code, 'y25i01', 'dagpengeRate', month) ?? 0,
      mean('y60j01', 'share'),
      ...regions.map((one) => (one === region ? 1 : 0)),
      ...(kind === 'history' ? [mean('y60c07', 'affectedShare'), mean('y60c07', 'degree')] : []),
    ];
  });
}

/** Sum of errors without sign over the sum of what was counted, of a kind or of all. */
export function relativeError(
  predictions: readonly OfferPrediction[],
  by: 'model' | 'naive',
  kind?: CountedOffer,
): number {
  const rows = predictions.filter((one) => kind === undefined || one.kind === kind);
  return sumOf(rows.map((one) => Math.abs(one[by] - one.real))) / Math.max(1, sumOf(rows.map((one) => one.real)));
}

/** The part of an error that chance alone makes: mean |Poisson − mean| is about √(2 mean / π). */
export const chanceError = (predictions: readonly OfferPrediction[], kind?: CountedOffer): number => {
  const rows = predictions.filter((one) => kind === undefined || one.kind === kind);
  return (
    sumOf(rows.map(({ real }) => Math.sqrt((2 * real) / Math.PI))) / Math.max(1, sumOf(rows.map(({ real }) => real)))
  );
};
