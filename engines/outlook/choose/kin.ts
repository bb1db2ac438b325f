import { yearlyGrowth } from '../models/level-growth.ts';
import type { Kin } from '../models/past.ts';
import { type Season, seasonOf } from '../models/season.ts';
import { line, mean, median } from '../numeric/statistics.ts';

/** Fewer series than this tell more of themselves than of a group. */
export const leastKin = 8;

/**
 * Series that end in the same period and move on the scale of logarithms, seen as a group. One series of 48 months knows its season
 * from four Januaries; 98 know the common part of it from 392. Nothing is taken over that a series itself contradicts: it keeps as
 * much of its own as stands out of its noise (see {@link seasonOf}), and as much of its own growth as has lasted before.
 */
export class Group {
  readonly #series: readonly Float64Array[];
  readonly #season: number;
  readonly #known = new Map<number, Omit<Kin, 'pattern'> & { readonly pattern: Float64Array }>();

  constructor(series: readonly Float64Array[], season: number) {
    this.#series = series;
    this.#season = season;
  }

  /** What the group said so many steps before its end to a series of the given whole length. */
  kin(length: number, back: number): Kin | undefined {
    let known = this.#known.get(back);
    if (known === undefined) {
      const found = this.#at(back);
      if (found === undefined) return undefined;
      known = found;
      this.#known.set(back, known);
    }
    const season = this.#season;
    const pattern = known.pattern;
    return { ...known, pattern: pattern.map((_, place) => pattern[mod(place - length, season)] as number) };
  }

  #at(back: number): Kin | undefined {
    const season = this.#season;
    const pasts: Float64Array[] = [];
    const seasons: { readonly raw: Float64Array; readonly error: number }[] = [];
    for (const values of this.#series) {
      const past = values.subarray(0, values.length - back);
      const found = seasonOf(past, season);
      if (found === null || Number.isNaN(found.error)) continue;
      pasts.push(past);
      seasons.push(byEnd(found, values.length, season));
    }
    if (pasts.length < leastKin) return undefined;
    const pattern = commonPattern(seasons, season);
    const slopes: number[] = [];
    const growths: number[] = [];
    const before: number[] = [];
    pasts.forEach((past, at) => {
      const length = past.length + back;
      const own = pattern.map((_, place) => pattern[mod(place - length, season)] as number);
      const { adds } = seasonOf(past, season, own) as Season;
      const adjusted = past.map((value, step) => value - (adds[step % season] as number));
      slopes[at] = line(adjusted).slope;
      growths[at] = yearlyGrowth(adjusted, season);
      before[at] = yearlyGrowth(adjusted.subarray(0, Math.max(0, adjusted.length - season)), season);
    });
    return {
      pattern,
      slope: median(slopes),
      growth: median(growths.filter(Number.isFinite)),
      lasting: lastingShare(before, growths),
    };
  }
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** A season by place from the end of the series, where all of a group meet. */
function byEnd({ raw, error }: Season, length: number, season: number) {
  return { raw: raw.map((_, place) => raw[mod(place + length, season)] as number), error };
}

/** First principal pattern of the seasons, those of little noise counting more; by power iteration. */
function commonPattern(
  seasons: readonly { readonly raw: Float64Array; readonly error: number }[],
  season: number,
): Float64Array {
  let usual = mean(seasons.map(({ error }) => error));
  if (!(usual > 0)) usual = 1;
  let pattern = new Float64Array(season).map(
    (_, place) => mean(seasons.map(({ raw }) => raw[place] as number)) + 1e-9 * place,
  );
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(season);
    for (const { raw, error } of seasons) {
      let along = 0;
      for (let place = 0; place < season; place++) along += (raw[place] as number) * (pattern[place] as number);
      along /= error + usual / 100;
      for (let place = 0; place < season; place++)
        next[place] = (next[place] as number) + along * (raw[place] as number);
    }
    let size = 0;
    for (const value of next) size += value * value;
    size = Math.sqrt(size);
    if (!(size > 0)) return new Float64Array(season);
    pattern = next.map((value) => value / size);
  }
  return pattern;
}

/** As many made-up series believe in a half. */
const doubt = 4;

/** Regression of the growth beyond the group's on that of the year before, held back towards a half, within 0-1. */
function lastingShare(before: readonly number[], now: readonly number[]): number {
  const both = now.flatMap((growth, at) => {
    const earlier = before[at] as number;
    return Number.isFinite(growth) && Number.isFinite(earlier) ? [[earlier, growth] as const] : [];
  });
  if (both.length === 0) return 0.5;
  const middleBefore = median(both.map(([earlier]) => earlier));
  const middleNow = median(both.map(([, growth]) => growth));
  let cross = 0;
  let square = 0;
  for (const [earlier, growth] of both) {
    cross += (earlier - middleBefore) * (growth - middleNow);
    square += (earlier - middleBefore) ** 2;
  }
  const one = square / both.length;
  if (!(one > 0)) return 0.5;
  return Math.min(1, Math.max(0, (cross + (doubt / 2) * one) / (square + doubt * one)));
}
