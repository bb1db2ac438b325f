import type { InsuredFigures } from '../../figures/figures.ts';

type Curve = InsuredFigures['survival'];

/** Per cent still there after so many weeks, straight lines between the points of the curve; 0 after the last. */
export function survivalAt(curve: Curve, weeks: number): number {
  for (const [at, point] of curve.entries()) {
    const next = curve[at + 1];
    if (!next || weeks < point.weeks) break;
    if (weeks <= next.weeks)
      return point.percent + ((next.percent - point.percent) * (weeks - point.weeks)) / (next.weeks - point.weeks);
  }
  return weeks <= 0 ? 100 : 0;
}

/** How long a spell lasts that has lasted `atLeast` weeks, at a place in [0, 1): the curve read backwards. */
export function spellWeeks(curve: Curve, place: number, atLeast: number): number {
  const target = survivalAt(curve, atLeast) * (1 - place);
  for (const [at, point] of curve.entries()) {
    const next = curve[at + 1];
    if (!next) break;
    if (next.percent > target) continue;
    const fall = point.percent - next.percent;
    const part = fall === 0 ? 0 : (point.percent - target) / fall;
    return Math.max(atLeast, point.weeks + part * (next.weeks - point.weeks));
  }
  return curve.at(-1)?.weeks ?? atLeast;
}

/**
 * How long a spell that is running today has run, at a place in [0, 1): in a steady state as many began each week, so that
 * the age of running spells is spread like the curve itself (renewal theory), here cut off at `atMost` weeks.
 */
export function elapsedWeeks(curve: Curve, place: number, atMost: number): number {
  const step = 0.5;
  const areas: number[] = [];
  let total = 0;
  for (let week = 0; week < atMost; week += step) {
    total += survivalAt(curve, week + step / 2) * step;
    areas.push(total);
  }
  const at = areas.findIndex((area) => area > place * total);
  if (at < 0) return atMost;
  const before = areas[at - 1] ?? 0;
  return step * (at + (place * total - before) / ((areas[at] ?? 1) - before));
}

/** A length with a constant chance to end (exponential) and the given mean, between two bounds, at a place in [0, 1). */
export function exponential(mean: number, atLeast: number, atMost: number, place: number): number {
  const [top, bottom] = [Math.exp(-atLeast / mean), Math.exp(-atMost / mean)];
  return -mean * Math.log(top - place * (top - bottom));
}
