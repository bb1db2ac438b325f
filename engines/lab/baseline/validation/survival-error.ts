import { spellWeeks } from '../../model/groups.ts';
import { allFunds, type FundCurve, joined, measuredWeeks, wholeCountry } from '../dagpenge.ts';
import { type SurvivalKnot, survivalOf } from '../survival.ts';
import type { CurveModel } from './curve-model.ts';

/** How far a curve is from the real one, in percentage points, at 4, 13, 26 and 52 weeks. Positive: too many are still there. */
export interface SurvivalError {
  readonly weeks: readonly number[];
  readonly points: readonly number[];
  /** The largest of them, without sign. */
  readonly largest: number;
}

/** @param simulated share still there at the beginning of week w (index 0 is 1); at least 53 entries */
export function survivalError(simulated: ArrayLike<number>, real: readonly SurvivalKnot[]): SurvivalError {
  const points = measuredWeeks.map((week) => {
    const knot = real.find((one) => one.week === week);
    const share = simulated[week];
    if (!knot || share === undefined) throw new RangeError(`No share after ${week} weeks to compare.`);
    return (share - knot.share) * 100;
  });
  return { weeks: measuredWeeks, points, largest: Math.max(...points.map(Math.abs)) };
}

/** The curves of single funds in single regions, in two parts: what is fitted on, and what it is tried on. */
export interface CurveSplit {
  readonly fit: readonly FundCurve[];
  readonly test: readonly FundCurve[];
}

const single = (curves: readonly FundCurve[]): FundCurve[] =>
  curves.filter(({ region, fund }) => region !== wholeCountry && fund !== allFunds);

/** Every third pair of region and fund is held out, so that each region and each fund is in both parts, in other company. */
export function splitPairs(curves: readonly FundCurve[]): CurveSplit {
  const pairs = single(curves);
  const regions = [...new Set(pairs.map(({ region }) => region))].sort();
  const funds = [...new Set(pairs.map(({ fund }) => fund))].sort();
  const held = ({ region, fund }: FundCurve) => (regions.indexOf(region) + 2 * funds.indexOf(fund)) % 3 === 0;
  return { fit: pairs.filter((pair) => !held(pair)), test: pairs.filter(held) };
}

/** A whole region is held out: nothing of it is fitted on. */
export const splitRegion = (curves: readonly FundCurve[], region: string): CurveSplit => ({
  fit: single(curves).filter((pair) => pair.region !== region),
  test: single(curves).filter((pair) => pair.region === region),
});

/** Errors of a model on curves, one by one. */
export const curveErrors = (model: CurveModel, curves: readonly FundCurve[]): (FundCurve & SurvivalError)[] =>
  curves.map((curve) => ({
    ...curve,
    ...survivalError(survivalOf(model.chances(curve.region, curve.fund)), curve.knots),
  }));

/** The predicted curve of all funds of a region together against the published one of the region. */
export function regionError(model: CurveModel, curves: readonly FundCurve[], region: string): SurvivalError {
  const predicted = single(curves)
    .filter((pair) => pair.region === region)
    .map((pair) => {
      const shares = survivalOf(model.chances(pair.region, pair.fund));
      return { ...pair, knots: pair.knots.map(({ week }) => ({ week, share: shares[week] ?? 0 })) };
    });
  const real = curves.find((curve) => curve.region === region && curve.fund === allFunds);
  if (!real) throw new RangeError(`No curve of the whole region ${region}.`);
  const filled = new Float64Array(spellWeeks);
  for (const { week, share } of joined(predicted)) filled[week] = share;
  return survivalError(filled, real.knots);
}
