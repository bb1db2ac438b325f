import { spellWeeks } from '../../model/groups.ts';
import { entriesOf, type FundCurve, joined, measuredWeeks } from '../dagpenge.ts';
import { hazardsOf, type SurvivalKnot, survivalOf } from '../survival.ts';

/** The weekly chances of a curve that was never seen. */
export interface CurveModel {
  readonly chances: (region: string, fund: string) => Float64Array;
}

/** Stretches of a spell whose hazards are fitted apart: funds differ in shape, not only in speed. */
const stretches = [
  [0, 4],
  [4, 13],
  [13, 26],
  [26, 52],
] as const;
type Stretch = (typeof stretches)[number];

/** Entries a week that a factor needs to stand half for itself: small cells are drawn to 1. */
const halfWeight = 10;

/** How strongly the funds are drawn to feel their region alike: what {@link fitCurves} chooses from. */
const alike = [0.02, 0.05, 0.2, 1, 5] as const;

/**
 * Hazard of a pair = hazard of all × factor of its fund × factor of its region to the power of how much the fund feels it, stretch by stretch
 * (academics leave as fast everywhere, unskilled workers three times as fast in the north as in the capital). How alike funds are taken to be
 * is chosen inside the curves that are fitted on. A region or fund that was not fitted on has the factor 1.
 */
export function fitCurves(fit: readonly FundCurve[]): CurveModel {
  const parts = [0, 1, 2].map((part) => ({
    known: fit.filter((_, at) => at % 3 !== part),
    tried: fit.filter((_, at) => at % 3 === part),
  }));
  const loss = (drawn: number) =>
    parts.reduce((sum, { known, tried }) => sum + squaredError(modelWith(known, drawn), tried), 0);
  const [best] = alike.map((drawn) => ({ drawn, loss: loss(drawn) })).sort((a, b) => a.loss - b.loss);
  return modelWith(fit, best?.drawn ?? 1);
}

/** Squared error in shares at the measured weeks, weighted by people. */
function squaredError(model: CurveModel, curves: readonly FundCurve[]): number {
  let sum = 0;
  for (const curve of curves) {
    const shares = survivalOf(model.chances(curve.region, curve.fund));
    for (const week of measuredWeeks) sum += curve.people * ((shares[week] ?? 0) - shareAt(curve.knots, week)) ** 2;
  }
  return sum;
}

const shareAt = (knots: readonly SurvivalKnot[], week: number): number =>
  knots.find((knot) => knot.week === week)?.share ?? 0;

function modelWith(fit: readonly FundCurve[], drawn: number): CurveModel {
  const all = joined(fit);
  const base = hazardsOf(all, spellWeeks);
  const factors = stretches.map((stretch) => fitStretch(fit, stretch, hazardOf(all, stretch), drawn));
  const stretchAt = (week: number) => {
    const found = stretches.findIndex(([, to]) => week < to);
    return found < 0 ? stretches.length - 1 : found;
  };
  return {
    chances: (region, fund) => {
      const here = factors.map((factor) => factor(region, fund));
      return base.map((chance, week) => 1 - (1 - chance) ** (here[stretchAt(week)] ?? 1));
    },
  };
}

/** Mean hazard of a stretch of a curve. */
const hazardOf = (knots: readonly SurvivalKnot[], [from, to]: Stretch): number =>
  Math.log(shareAt(knots, from) / shareAt(knots, to)) / (to - from);

interface Pair {
  readonly region: string;
  readonly fund: string;
  readonly weight: number;
  /** Logarithm of the hazard against that of all. */
  readonly log: number;
}

/** Log = fund + feeling × region, by turns, each a weighted mean that is drawn to none (of feeling: to 1). */
function fitStretch(fit: readonly FundCurve[], stretch: Stretch, base: number, drawn: number) {
  const pairs = fit.map(
    (curve): Pair => ({
      region: curve.region,
      fund: curve.fund,
      weight: entriesOf(curve) * shareAt(curve.knots, stretch[0]),
      log: Math.log(Math.max(1e-4, hazardOf(curve.knots, stretch)) / base),
    }),
  );
  const region = new Map<string, number>();
  const fund = new Map<string, number>();
  const feels = new Map<string, number>();
  const r = (pair: Pair) => region.get(pair.region) ?? 0;
  const f = (pair: Pair) => fund.get(pair.fund) ?? 0;
  const s = (pair: Pair) => feels.get(pair.fund) ?? 1;
  const each = (key: 'region' | 'fund', into: Map<string, number>, value: (mine: readonly Pair[]) => number) => {
    for (const name of new Set(pairs.map((pair) => pair[key])))
      into.set(name, value(pairs.filter((pair) => pair[key] === name)));
  };
  for (let round = 0; round < 30; round += 1) {
    each(
      'fund',
      fund,
      (mine) => weighed(mine, (one) => one.log - r(one) * s(one)) / (weighed(mine, () => 1) + halfWeight),
    );
    each(
      'region',
      region,
      (mine) =>
        weighed(mine, (one) => s(one) * (one.log - f(one))) / (weighed(mine, (one) => s(one) ** 2) + halfWeight),
    );
    // Only when regions have taken shape is there something to feel.
    if (round < 5) continue;
    const prior = halfWeight * drawn;
    each(
      'fund',
      feels,
      (mine) =>
        (weighed(mine, (one) => r(one) * (one.log - f(one))) + prior) / (weighed(mine, (one) => r(one) ** 2) + prior),
    );
  }
  return (where: string, by: string): number =>
    Math.exp((fund.get(by) ?? 0) + (region.get(where) ?? 0) * (feels.get(by) ?? 1));
}

const weighed = (pairs: readonly Pair[], value: (pair: Pair) => number): number =>
  pairs.reduce((sum, pair) => sum + pair.weight * value(pair), 0);
