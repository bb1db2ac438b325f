import type { DrawnEffect, EffectInterval, EffectParameter, Measure } from '../model/parameters.ts';
import { keyOf, uniform } from '../random/draw.ts';
import { normalQuantile } from './normal.ts';

/** A size somebody put in the place of ours, with what it rests on. */
export interface EffectOverride {
  readonly id: string;
  readonly during?: EffectInterval | undefined;
  readonly after?: EffectInterval | undefined;
  readonly fadeWeeks?: number | undefined;
  readonly reason: string;
  readonly source: string;
}

/** The parameters with what was overridden. An override of an effect that is not there changes nothing. */
export function withOverrides<P extends EffectParameter>(
  parameters: readonly P[],
  overrides: readonly EffectOverride[],
): P[] {
  const by = new Map(overrides.map((one) => [one.id, one]));
  return parameters.map((parameter) => {
    const other = by.get(parameter.id);
    if (!other) return parameter;
    const { during = parameter.during, after = parameter.after, fadeWeeks = parameter.fadeWeeks } = other;
    return { ...parameter, during, after, fadeWeeks };
  });
}

/** The ends of an interval are the 10 and 90 per cent points of its draws. */
const tenPercent = 1.2815515655446004;

/** Sizes of `n` runs: `drawn[run][parameter]`, in the order of the parameters. */
export type Drawn = readonly (readonly DrawnEffect[])[];

/**
 * Draws the sizes: lognormal between the ends (10 and 90 per cent), cut off at 0.5 and 99.5 per cent so that no run has a size nobody believes in.
 * Rows of the same measure share their draw: where a measure works better than thought, it does so for all its groups; this makes
 * the bands wider, never narrower. `during` and `after` are drawn apart. The draw hangs on seed, run and measure alone: a scenario that
 * changes one effect leaves the others as they were.
 */
export function drawEffects(
  parameters: readonly EffectParameter[],
  overrides: readonly EffectOverride[],
  seed: number,
  n: number,
): Drawn {
  const made = withOverrides(parameters, overrides);
  const keys = made.map(({ measure }) => keyOf(measureName(measure)));
  return Array.from({ length: n }, (_, run) =>
    made.map(({ id, during, after }, at) => ({
      id,
      during: sizeAt(during, uniform(seed, keys[at] ?? 0, run, 1)),
      after: sizeAt(after, uniform(seed, keys[at] ?? 0, run, 2)),
    })),
  );
}

/** The sizes of each run of a question: the geometric middle of every interval first, then those drawn. */
export const sizesOfRuns = (made: readonly EffectParameter[], seed: number, draws: number): Drawn => [
  made.map(({ id, during, after }) => ({
    id,
    during: Math.sqrt(during.low * during.high),
    after: Math.sqrt(after.low * after.high),
  })),
  ...drawEffects(made, [], seed, Math.max(0, draws - 1)),
];

/** The size in the middle of each interval (geometric mean): for a run without bands, and for the report. */
export const middleEffects = (
  parameters: readonly EffectParameter[],
  overrides: readonly EffectOverride[] = [],
): readonly DrawnEffect[] =>
  withOverrides(parameters, overrides).map(({ id, during, after }) => ({
    id,
    during: sizeAt(during, 0.5),
    after: sizeAt(after, 0.5),
  }));

/** One size of every parameter moved to an end, the others in the middle: what the sensitivity of a result is reckoned from. */
export const effectsWith = (
  parameters: readonly EffectParameter[],
  overrides: readonly EffectOverride[],
  id: string,
  end: 'low' | 'high',
): readonly DrawnEffect[] => {
  const made = withOverrides(parameters, overrides);
  return middleEffects(made).map((drawn, at) => {
    const of = made[at];
    return of && of.id === id ? { id, during: of.during[end], after: of.after[end] } : drawn;
  });
};

/** The size at a share of the draws: 0.1 is the low end, 0.9 the high end. */
export function sizeAt({ low, high }: EffectInterval, share: number): number {
  if (low === high) return low;
  const [a, b] = [Math.log(low), Math.log(high)];
  const z = normalQuantile(Math.min(0.995, Math.max(0.005, share)));
  return Math.exp((a + b) / 2 + (z * (b - a)) / (2 * tenPercent));
}

/** Name of a measure, as the file has it. */
export const measureName = (measure: Measure): string =>
  measure.kind === 'offer' ? `offer:${measure.offer}` : measure.kind;
