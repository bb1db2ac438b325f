import type { MethodId } from '../models/methods.ts';
import { mean, quantileOfSorted } from '../numeric/statistics.ts';
import { combine } from './combine.ts';
import type { Trials } from './rolling.ts';

/** What the combination missed by at the origins, and how errors grow with the horizon: `size · ahead^growth`. */
export interface Spread {
  readonly size: number;
  readonly growth: number;
  /** Misses over their expected size, sorted by absolute size. */
  readonly scaled: Float64Array;
}

const usualGrowth = 0.45;
const growthBox = [0.1, 0.75] as const;

/** Misses of the combination by origin and step, on the worked scale; NaN where the truth is not known. */
export function missedBy({ told, truths }: Trials, weights: ReadonlyMap<MethodId, number>): readonly Float64Array[] {
  return truths.map((truth, origin) => {
    const answers = new Map([...told].map(([id, all]) => [id, all[origin] as Float64Array]));
    const answer = combine(answers, weights, truth.length);
    return truth.map((value, step) => value - (answer[step] as number));
  });
}

/** Mean squared change from one value to the next without season, the largest twentieth left out. */
export function stepSize(adjusted: Float64Array): number {
  const squares = new Float64Array(Math.max(0, adjusted.length - 1));
  for (let at = 1; at < adjusted.length; at++)
    squares[at - 1] = ((adjusted[at] as number) - (adjusted[at - 1] as number)) ** 2;
  squares.sort();
  const kept = squares.subarray(0, Math.max(1, Math.ceil(squares.length * 0.95)));
  return kept.length === 0 ? 0 : Math.sqrt(mean(kept));
}

/** How errors grow with the horizon: a line through logarithms, drawn towards what is usual. Of one series or of a group. */
export function growthOf(all: readonly (readonly Float64Array[])[]): number {
  const sums: number[] = [];
  const counts: number[] = [];
  for (const misses of all) {
    let size = 0;
    let seen = 0;
    for (const one of misses)
      for (const miss of one) if (!Number.isNaN(miss)) [size, seen] = [size + miss * miss, seen + 1];
    if (!(size > 0)) continue;
    for (const one of misses)
      one.forEach((miss, step) => {
        if (Number.isNaN(miss)) return;
        sums[step] = (sums[step] ?? 0) + (miss * miss) / (size / seen);
        counts[step] = (counts[step] ?? 0) + 1;
      });
  }
  let [w, x, y, xx, xy] = [0, 0, 0, 0, 0];
  sums.forEach((sum, step) => {
    if (!(sum > 0)) return;
    const at = Math.log(step + 1);
    const log = Math.log(sum / (counts[step] as number)) / 2;
    w += 1;
    x += at;
    y += log;
    xx += at * at;
    xy += at * log;
  });
  if (w < 3) return usualGrowth;
  const slope = (w * xy - x * y) / (w * xx - x * x);
  // Steps of one origin go together, so even a long horizon is little to learn from; a group is more.
  const belief = all.length > 7 ? 4 : 6;
  const learned = Math.min(6, w / 2);
  const drawn = (learned * slope + belief * usualGrowth) / (learned + belief);
  return Math.min(growthBox[1], Math.max(growthBox[0], drawn));
}

/** Size of the error one step ahead, by the misses at the origins. NaN of none. */
export function sizeOf(misses: readonly Float64Array[], growth: number): number {
  let sum = 0;
  let count = 0;
  for (const one of misses)
    one.forEach((miss, step) => {
      if (Number.isNaN(miss)) return;
      sum += (miss / (step + 1) ** growth) ** 2;
      count += 1;
    });
  return count === 0 ? Number.NaN : Math.sqrt(sum / count);
}

/** One-step size of the error over the size of a change, where nothing else is known. */
export const usualRatio = 0.85;
/** The change's size counts as so many askings. */
const ratioWeighs = 1.5;

/** The series' own error size, drawn towards what series of its restlessness have. */
export function drawnSize(own: number, asked: number, step: number, ratio: number): number {
  const expected = ratio * step;
  if (Number.isNaN(own)) return expected;
  return Math.sqrt((asked * own ** 2 + ratioWeighs * expected ** 2) / (asked + ratioWeighs));
}

export function scaledMisses(misses: readonly Float64Array[], size: number, growth: number): readonly number[] {
  if (!(size > 0)) return [];
  return misses.flatMap((one) =>
    Array.from(one, (miss, step) => Math.abs(miss) / (size * (step + 1) ** growth)).filter(
      (miss) => !Number.isNaN(miss),
    ),
  );
}

/** Standard normal quantile (Acklam's rational approximation, error under 1e-9 of what matters here). */
export function normalQuantile(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (share > 0.5) return -normalQuantile(1 - share);
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const poly = (terms: readonly number[], at: number): number => terms.reduce((sum, term) => sum * at + term, 0);
  if (share < 0.02425) {
    const tail = Math.sqrt(-2 * Math.log(share));
    return poly(c, tail) / (poly(d, tail) * tail + 1);
  }
  const middle = share - 0.5;
  const square = middle * middle;
  return (poly(a, square) * middle) / (poly(b, square) * square + 1);
}

/**
 * How many sizes to each side hold a share of the truth. The quantile of what was missed before (split conformal, so the next
 * value counts as one that lies outside), with the normal one where few misses are known: as many askings as the past really had,
 * not as many steps, since the steps of one origin go together.
 */
export function reachOf(scaled: Float64Array, share: number, asked: number): number {
  const normal = normalQuantile((1 + share) / 2);
  // Student's widening: the size was itself estimated, from few askings, by weights that suited them.
  const wide = 1 + (normal ** 2 + 1) / (4 * (Math.max(1, asked) + 3));
  if (scaled.length === 0) return normal * wide;
  const place = Math.min(1, share * (1 + 1 / scaled.length));
  const seen = quantileOfSorted(scaled, place);
  return (wide * (asked * seen + normalWeighs * normal)) / (asked + normalWeighs);
}

/** The normal quantile counts as so many askings. */
const normalWeighs = 4;
