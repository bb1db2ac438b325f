/** What a draw decides: mixed in, so that two decisions about one person in one week are independent. */
export const purpose = {
  leave: 0,
  where: 1,
  group: 2,
  kind: 3,
  length: 4,
  given: 5,
  own: 6,
  hours: 7,
  make: 8,
  arrivals: 9,
  many: 10,
  used: 11,
  begun: 12,
} as const;

const purposes = 16;

/** A change of caseworker and a talk beside the law's are decided by a part of the draw of leaving: from here on, as wide as the chance. */
export const changeFrom = 0.62;
export const extraFrom = 0.75;

/** Where it is enough to know whether a draw may matter, half of it is looked at: 31 bits, so that a difference of two has a sign. */
export const halfDraws = 0x8000_0000;

/** Half draws from `low` to `high`. */
export interface Part {
  readonly low: number;
  readonly high: number;
}

/** The draws of a chance from a share on, ends and all: what is at the ends is decided by whoever looks. */
export const partOf = (from: number, chance: number): Part =>
  chance > 0
    ? { low: Math.floor(from * halfDraws), high: Math.min(halfDraws - 1, Math.ceil((from + chance) * halfDraws)) }
    : { low: 1, high: 0 };

/** The highest half draw that is surely not above a share. */
export const surelyBelow = (share: number): number => Math.max(-1, Math.floor(share * halfDraws) - 1);

/** The second word of a draw: a week and what it decides. */
export const when = (week: number, what: number): number => week * purposes + what;

/** Picks from cumulative shares, `from` to `from + length` in `table`. */
export function pick(table: Float64Array, from: number, length: number, at: number): number {
  for (let place = 0; place < length - 1; place += 1) if (at < (table[from + place] ?? 1)) return place;
  return length - 1;
}

/** How many came: a Poisson number of mean `mean` from one draw, by inversion; for large means the rounded normal. */
export function arrivals(mean: number, at: number): number {
  if (mean <= 0) return 0;
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(at)));
  let chance = Math.exp(-mean);
  let sum = chance;
  let number = 0;
  while (at > sum && number < 200) {
    number += 1;
    chance *= mean / number;
    sum += chance;
  }
  return number;
}

/** Quantile of the standard normal (Acklam 2003, relative error under 1.2e-9). */
export function normal(p: number): number {
  const q = Math.min(Math.max(p, 1e-12), 1 - 1e-12);
  if (q < 0.02425) {
    const r = Math.sqrt(-2 * Math.log(q));
    return tail(r);
  }
  if (q > 1 - 0.02425) {
    const r = Math.sqrt(-2 * Math.log(1 - q));
    return -tail(r);
  }
  const r = q - 0.5;
  const s = r * r;
  return (
    ((((((-39.69683028665376 * s + 220.9460984245205) * s - 275.9285104469687) * s + 138.357751867269) * s -
      30.66479806614716) *
      s +
      2.506628277459239) *
      r) /
    (((((-54.47609879822406 * s + 161.5858368580409) * s - 155.6989798598866) * s + 66.80131188771972) * s -
      13.28068155288572) *
      s +
      1)
  );
}

const tail = (r: number): number =>
  (((((-0.007784894002430293 * r - 0.3223964580411365) * r - 2.400758277161838) * r - 2.549732539343734) * r +
    4.374664141464968) *
    r +
    2.938163982698783) /
  ((((0.007784695709041462 * r + 0.3224671290700398) * r + 2.445134137142996) * r + 3.754408661907416) * r + 1);
