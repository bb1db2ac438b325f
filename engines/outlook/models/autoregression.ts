import { mean, type Numbers } from '../numeric/statistics.ts';

/**
 * Autoregression of the changes from one value to the next, by Burg's method, its order by the corrected Akaike measure. The mean
 * change counts half: a straight line is seldom kept as far as the past promises.
 */
export function changesAutoregression(values: Numbers, horizon: number, most: number): Float64Array | null {
  const count = values.length - 1;
  if (count < 8) return null;
  const changes = new Float64Array(count);
  for (let at = 0; at < count; at++) changes[at] = (values[at + 1] as number) - (values[at] as number);
  const drift = mean(changes);
  for (let at = 0; at < count; at++) changes[at] = (changes[at] as number) - drift;
  const weights = burg(changes, Math.min(most, Math.floor(count / 4)));
  const known = [...changes];
  const told = new Float64Array(horizon);
  let level = values[count] as number;
  for (let ahead = 0; ahead < horizon; ahead++) {
    let change = 0;
    for (let lag = 0; lag < weights.length; lag++)
      change += (weights[lag] as number) * (known[known.length - 1 - lag] as number);
    known.push(change);
    level += change + drift / 2;
    told[ahead] = level;
  }
  return told;
}

/** Weights of the lags 1, 2 … of the best order. */
export function burg(values: Float64Array, most: number): readonly number[] {
  const count = values.length;
  const forward = Float64Array.from(values);
  const backward = Float64Array.from(values);
  let power = 0;
  for (let at = 0; at < count; at++) power += (values[at] as number) ** 2 / count;
  if (power === 0) return [];
  let weights: number[] = [];
  let best: { readonly measure: number; readonly weights: readonly number[] } = {
    measure: count * Math.log(power) + 2,
    weights,
  };
  for (let order = 1; order <= most; order++) {
    let [above, below] = [0, 0];
    for (let at = order; at < count; at++) {
      const [f, b] = [forward[at] as number, backward[at - 1] as number];
      above += 2 * f * b;
      below += f * f + b * b;
    }
    if (below === 0) break;
    const mirror = above / below;
    const before = weights;
    weights = before.map((weight, at) => weight - mirror * (before[order - 2 - at] as number));
    weights.push(mirror);
    for (let at = count - 1; at >= order; at--) {
      const [f, b] = [forward[at] as number, backward[at - 1] as number];
      forward[at] = f - mirror * b;
      backward[at] = b - mirror * f;
    }
    power *= 1 - mirror * mirror;
    if (!(power > 0)) break;
    const size = order + 2;
    const measure = count * Math.log(power) + 2 * size + (2 * size * (size + 1)) / Math.max(1, count - size - 1);
    if (measure < best.measure) best = { measure, weights: [...weights] };
  }
  return best.weights;
}
