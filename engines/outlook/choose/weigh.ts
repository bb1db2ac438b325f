import { type MethodId, methods } from '../models/methods.ts';
import { median } from '../numeric/statistics.ts';
import type { Trials } from './rolling.ts';

/** What each method missed by at the origins: mean absolute error on the worked scale. */
export type Misses = ReadonlyMap<MethodId, number>;

export function missesOf({ told, truths }: Trials): Misses {
  const misses = new Map<MethodId, number>();
  for (const [id, answers] of told) {
    let sum = 0;
    let count = 0;
    answers.forEach((answer, origin) => {
      const truth = truths[origin] as Float64Array;
      for (let step = 0; step < answer.length; step++) {
        const miss = Math.abs((answer[step] as number) - (truth[step] as number));
        if (Number.isNaN(miss)) continue;
        sum += miss;
        count += 1;
      }
    });
    if (count > 0) misses.set(id, sum / count);
  }
  return misses;
}

/** Horizons that lie beside each other in the span that was tried: how many times the past has really been asked. */
export function timesAsked({ origins, truths }: Trials): number {
  const first = origins[0];
  const last = origins[origins.length - 1];
  const reach = truths[truths.length - 1]?.length ?? 0;
  return first === undefined || last === undefined || reach === 0 ? 0 : (last - first + reach) / reach;
}

/**
 * How weights are made. Found on many sets of series (municipalities, a-kasser, macro figures, made-up ones; several years each),
 * where the outcome is flat around them: errors change by under 1 % when any is halved or doubled.
 */
const rule = {
  /** The belief counts as so many askings of the series itself. */
  beliefWeighs: 6,
  /** What is believed of series in general counts as so many askings of a whole group. */
  priorWeighs: 1,
  /** What is believed of methods that hear the group (season and growth) before the group has been asked: a tenth better. */
  hearing: 0.1,
  /** A method that misses by 1 % more gets 12 % less. */
  sharpness: 12,
  /** Methods that are believed to miss by a third more than the best take no part. */
  leftOut: 0.3,
} as const;

/** Relative to the middle of the methods that take part, as logarithms. */
function relative(misses: Misses): Map<MethodId, number> {
  const own = [...misses].filter(([id]) => priorOf(id) !== null).map(([, miss]) => miss);
  // A method that misses nothing is no more than a thousand times as good; under that lies rounding.
  const least = Math.max(...own) / 1000 + Number.MIN_VALUE;
  const middle = Math.log(median(own) + least);
  return new Map([...misses].map(([id, miss]) => [id, Math.log(miss + least) - middle]));
}

const hearing = new Set(methods.filter(({ hears }) => hears === true).map(({ id }) => id));
const priors = new Map(methods.map(({ id, before }) => [id, before]));
const priorOf = (id: MethodId): number | null => priors.get(id) ?? null;

/** What a group of related series says of the methods, drawn towards what is believed of series in general. */
export function groupBelief(all: readonly Misses[], asked: number): Map<MethodId, number> {
  const sums = new Map<MethodId, [number, number]>();
  for (const misses of all)
    for (const [id, log] of relative(misses)) {
      const [sum, count] = sums.get(id) ?? [0, 0];
      sums.set(id, [sum + Math.min(1, log), count + 1]);
    }
  const belief = new Map<MethodId, number>();
  for (const [id, [sum, count]] of sums) {
    const prior = priorOf(id);
    if (prior === null) continue;
    belief.set(
      id,
      (asked * (sum / count) + rule.priorWeighs * (prior - (hearing.has(id) ? rule.hearing : 0))) /
        (asked + rule.priorWeighs),
    );
  }
  return belief;
}

/**
 * Weights of the methods for one series: what it says itself, drawn towards what its group (or series in general) says. A short
 * past, asked seldom, gets nearly equal weights of the good methods, which are hard to beat; a long one may choose.
 */
export function weightsFor(
  misses: Misses,
  asked: number,
  group?: ReadonlyMap<MethodId, number>,
): Map<MethodId, number> {
  const own = relative(misses);
  const worse = new Map<MethodId, number>();
  for (const [id, log] of own) {
    const prior = priorOf(id);
    if (prior === null) continue;
    const before = group?.get(id) ?? prior;
    worse.set(id, (asked * Math.min(1, log) + rule.beliefWeighs * before) / (asked + rule.beliefWeighs));
  }
  const best = Math.min(...worse.values());
  const weights = new Map<MethodId, number>();
  let sum = 0;
  for (const [id, log] of worse) {
    if (log - best > rule.leftOut) continue;
    const weight = Math.exp(-rule.sharpness * (log - best));
    weights.set(id, weight);
    sum += weight;
  }
  for (const [id, weight] of weights) weights.set(id, weight / sum);
  return weights;
}
