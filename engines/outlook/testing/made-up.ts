import type { Series } from '../series/series.ts';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function monthly(name: string, values: readonly (number | null)[], first = 2015 * 12): Series {
  return { name, frequency: 'month', first, values };
}

/**
 * A varied set like the monthly part of the M3 competition: 66-144 months of very different noise, with and without trend and season,
 * with level shifts, outliers and cycles. Not the competition's series: those are not in hand.
 */
export function variedMonths(count: number, seed: number): readonly Series[] {
  const random = randomOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, (_, at) => monthly(`made up ${at}`, variedValues(random, normal)));
}

function variedValues(random: () => number, normal: () => number): readonly number[] {
  const length = (random() < 0.35 ? 66 : 126) + Math.floor(random() * 18);
  const base = 2000 + 4000 * random();
  const noise = ([0.01, 0.02, 0.04, 0.08, 0.15, 0.25][Math.floor(random() * 6)] as number) * (0.5 + random());
  const levelMoves = random() < 0.2 ? 0 : noise * (0.05 + 0.9 * random() ** 2);
  const slopeMoves = random() < 0.5 ? 0 : noise * 0.05 * random();
  const kept = 0.85 + 0.14 * random();
  const usualSlope = random() < 0.3 ? 0 : normal() * 0.002;
  const seasonSize = random() < 0.35 ? 0 : Math.exp(normal() * 0.8 - 2.6);
  const smooth = random() < 0.5;
  const peak = random() * 12;
  const pattern = Array.from(
    { length: 12 },
    (_, month) => seasonSize * (smooth ? Math.cos((2 * Math.PI * (month - peak)) / 12) + 0.35 * normal() : normal()),
  );
  const lasting = random() < 0.5 ? 0 : 0.3 + 0.6 * random();
  const cycle = random() < 0.35 ? noise * 3 * random() : 0;
  const cycleLength = 30 + 40 * random();
  const breakAt = random() < 0.15 ? Math.floor(random() * length) : -1;
  const breakSize = normal() * 0.2;
  const outliers = random() < 0.3 ? 0.02 : 0;
  const multiplies = random() < 0.8;
  let [level, slope, rest] = [0, usualSlope * 2, 0];
  return Array.from({ length }, (_, month) => {
    slope = usualSlope + kept * (slope - usualSlope) + slopeMoves * normal();
    level += slope + levelMoves * normal() + (month === breakAt ? breakSize : 0);
    rest = lasting * rest + noise * normal() * (lasting > 0 ? 0.7 : 1);
    const whole =
      level + (pattern[month % 12] as number) + rest + cycle * Math.sin((2 * Math.PI * month) / cycleLength);
    const seen = Math.max(-2.2, Math.min(2.5, random() < outliers ? whole + normal() * 0.3 : whole));
    return Math.max(20, Math.round((multiplies ? Math.exp(seen) : 1 + Math.max(-0.95, seen)) * base));
  });
}

/** Municipalities of one country: a common course and season, own level, own part of the season, own noise. */
export function relatedMonths(count: number, length: number, seed: number): readonly Series[] {
  const random = randomOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let [course, slope] = [0, 0];
  const common = Array.from({ length }, () => {
    slope = 0.9 * slope + 0.0015 * normal();
    course += slope;
    return course;
  });
  return Array.from({ length: count }, (_, at) => {
    const size = 200 + 2000 * random();
    const wave = 0.06 + 0.06 * random();
    const noise = 1.2 / Math.sqrt(size);
    let own = 0;
    return monthly(
      `place ${at}`,
      common.map((value, month) => {
        own += noise * 0.15 * normal();
        const yearly = wave * (Math.cos((2 * Math.PI * month) / 12) - 0.5 * Math.cos((4 * Math.PI * month) / 12));
        return Math.round(size * Math.exp(value + own + yearly + noise * normal()));
      }),
    );
  });
}
