/** How many of how many. */
export interface Count {
  readonly of: number;
  readonly got: number;
}

/** Shares that vary from place to place: Beta(a, b). */
export interface Spread {
  readonly a: number;
  readonly b: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Beyond this the places do not differ more than chance makes them. */
const steadiest = 10_000;

/**
 * How much the places differ beside chance. The variance between and inside the places gives the correlation inside a place: the
 * estimator of an analysis of variance (Ridout, Demétrio and Firth, Biometrics 55, 1999, pp. 137-148). Null without two places.
 */
export function spreadOf(places: readonly Count[]): Spread | null {
  const counted = places.filter(({ of }) => of > 0);
  const all = sum(counted.map(({ of }) => of));
  if (counted.length < 2) return null;
  // Half a success and half a failure more: a share of none or all is never certain.
  const share = (sum(counted.map(({ got }) => got)) + 0.5) / (all + 1);
  const inside = all - counted.length;
  const between = sum(counted.map(({ of, got }) => of * (got / of - share) ** 2)) / (counted.length - 1);
  const within = inside > 0 ? sum(counted.map(({ of, got }) => (got * (of - got)) / of)) / inside : between;
  const size = (all - sum(counted.map(({ of }) => of * of)) / all) / (counted.length - 1);
  const alike = (between - within) / (between + (size - 1) * within);
  const strength = alike > 1 / (steadiest + 1) ? 1 / alike - 1 : steadiest;
  return { a: share * strength, b: (1 - share) * strength };
}

/** How likely 0, 1, … `of` successes are at a new place with so many tries: the beta-binomial distribution. */
export function likelihoods({ a, b }: Spread, of: number): readonly number[] {
  let log = 0;
  for (let at = 0; at < of; at += 1) log += Math.log((b + at) / (a + b + at));
  const logs = [log];
  for (let got = 0; got < of; got += 1) {
    log += Math.log(((of - got) * (a + got)) / ((got + 1) * (b + of - got - 1)));
    logs.push(log);
  }
  return logs.map((one) => Math.exp(one));
}

/**
 * Between how many successes a place like the others would lie nine times of ten: the limits of a funnel plot with overdispersion
 * (Spiegelhalter, Statistics in Medicine 24, 2005, pp. 1185-1202). Few tries give wide limits.
 */
export function usualRange(spread: Spread, of: number, outside = 0.1): { readonly low: number; readonly high: number } {
  const each = likelihoods(spread, of);
  let [low, below] = [0, each[0] ?? 0];
  while (below <= outside / 2 && low < of) {
    low += 1;
    below += each[low] ?? 0;
  }
  let [high, above] = [of, each[of] ?? 0];
  while (above <= outside / 2 && high > low) {
    high -= 1;
    above += each[high] ?? 0;
  }
  return { low, high };
}
