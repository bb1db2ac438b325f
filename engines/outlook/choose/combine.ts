import type { MethodId } from '../models/methods.ts';

/** Weight at each end that is left out. */
const outer = 0.2;

/**
 * What the methods say together, step by step: the weighted mean of the middle three fifths of what was said. A method that goes astray for
 * one step moves it no further than the next one does.
 */
export function combine(
  told: ReadonlyMap<MethodId, Float64Array>,
  weights: ReadonlyMap<MethodId, number>,
  horizon: number,
): Float64Array {
  const voices: { readonly told: Float64Array; readonly weight: number }[] = [];
  let whole = 0;
  for (const [id, weight] of weights) {
    const one = told.get(id);
    if (one === undefined) continue;
    voices.push({ told: one, weight });
    whole += weight;
  }
  const answer = new Float64Array(horizon);
  const [low, high] = [outer * whole, (1 - outer) * whole];
  for (let step = 0; step < horizon; step++) {
    voices.sort((a, b) => (a.told[step] as number) - (b.told[step] as number));
    let passed = 0;
    let sum = 0;
    for (const { told: one, weight } of voices) {
      const counted = Math.min(passed + weight, high) - Math.max(passed, low);
      if (counted > 0) sum += counted * (one[step] as number);
      passed += weight;
    }
    answer[step] = sum / (high - low);
  }
  return answer;
}
