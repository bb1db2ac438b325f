import type { Baseline } from '../model/baseline.ts';
import { ageCount, educationCount, groupCount, spellWeeks } from '../model/groups.ts';

/** The people a run begins with, one entry each, in order of municipality and group. */
export interface Population {
  /** Index into `baseline.municipalities`. */
  readonly municipality: Uint16Array;
  readonly group: Uint8Array;
  readonly age: Uint8Array;
  readonly education: Uint8Array;
  /** Whole weeks on the benefit. */
  readonly elapsed: Uint16Array;
  /** How many people one entry stands for: `weight[municipality × groupCount + group]`; 1 without a sample. */
  readonly weight: Float64Array;
}

/** Entries of a municipality and group in a sample: never none of some, never more than all. */
const sampled = (people: number, share: number): number =>
  people <= 0 ? 0 : Math.min(people, Math.max(1, Math.round(people * share)));

/**
 * The starting population, without chance: whoever stands at (i + start) / n of a distribution, in every municipality and group. Quantiles
 * and not largest remainders: of ten people over 264 weeks the largest remainders would all be in the first ten. `start` moves from cell
 * to cell by the golden ratio, so that the sums of the country come near the shares too. Age and weeks are paired by a fixed stride from
 * a place that moves too.
 * @param share part of the people to make, with weights that bring the sums back; 1 makes all
 * @throws RangeError when the share is not over 0 and at most 1, or a stock is not a whole number
 */
export function cellsOf(baseline: Baseline, share = 1): Population {
  if (!(share > 0 && share <= 1)) throw new RangeError(`A share of ${share} is not over 0 and at most 1.`);
  const places = baseline.municipalities.length;
  const counts = new Uint32Array(places * groupCount);
  const weight = new Float64Array(places * groupCount).fill(1);
  for (const [place, { stock, begin = stock }] of baseline.municipalities.entries())
    for (let group = 0; group < groupCount; group += 1) {
      const people = begin[group] ?? 0;
      if (!Number.isInteger(people) || people < 0) throw new RangeError(`A stock of ${people} is not a whole number.`);
      const at = place * groupCount + group;
      counts[at] = sampled(people, share);
      if (people > 0) weight[at] = people / (counts[at] ?? 1);
    }
  const size = counts.reduce((a, b) => a + b, 0);
  const population = {
    municipality: new Uint16Array(size),
    group: new Uint8Array(size),
    age: new Uint8Array(size),
    education: new Uint8Array(size),
    elapsed: new Uint16Array(size),
    weight,
  };
  let from = 0;
  for (const [at, count] of counts.entries()) {
    fillCell(population, baseline, at, from, count);
    from += count;
  }
  return population;
}

const golden = (Math.sqrt(5) - 1) / 2;

function fillCell(population: Population, baseline: Baseline, at: number, from: number, count: number): void {
  const group = at % groupCount;
  const facts = baseline.groups[group];
  if (!facts || count === 0) return;
  const place = (at - group) / groupCount;
  const start = (place * golden + group * golden * golden) % 1;
  const elapsed = quantiles(facts.elapsed, count, start, spellWeeks);
  const make = quantiles(facts.make, count, (start + 0.5) % 1, ageCount * educationCount);
  const stride = strideFor(count);
  const first = Math.floor(((start * 7) % 1) * count);
  for (let one = 0; one < count; one += 1) {
    const cell = make[(first + one * stride) % count] ?? 0;
    population.municipality[from + one] = place;
    population.group[from + one] = group;
    population.age[from + one] = Math.floor(cell / educationCount);
    population.education[from + one] = cell % educationCount;
    population.elapsed[from + one] = elapsed[one] ?? 0;
  }
}

/** Index of the distribution in which each of `count` evenly spread points falls. */
function quantiles(shares: readonly number[], count: number, start: number, length: number): Uint16Array {
  const found = new Uint16Array(count);
  let at = 0;
  let upTo = shares[0] ?? 0;
  for (let one = 0; one < count; one += 1) {
    const point = (one + start) / count;
    while (point >= upTo && at < length - 1) {
      at += 1;
      upTo += shares[at] ?? 0;
    }
    found[one] = at;
  }
  return found;
}

/** A step through `count` places that meets each once: near the golden section, without a common divisor. */
function strideFor(count: number): number {
  let stride = Math.max(1, Math.round(count * golden));
  while (gcd(stride, count) !== 1) stride += 1;
  return stride;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
