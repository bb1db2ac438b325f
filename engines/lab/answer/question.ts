import type { Baseline } from '../model/baseline.ts';
import type { DrawnEffect, EffectParameter } from '../model/parameters.ts';
import type { Plan } from '../model/plan.ts';
import type { Starters } from '../run/unit.ts';

/** What is asked of the lab: one plan against another, for some municipalities. */
export interface Question {
  readonly baseline: Baseline;
  readonly starters: Starters;
  /** How many people one starter stands for: municipality × group, as `cellsOf` has it. */
  readonly weights: Float64Array;
  /** What is compared with. */
  readonly before: Plan;
  readonly after: Plan;
  readonly parameters: readonly EffectParameter[];
  /** Sizes of each draw of the effects; the first is the middle of all intervals. */
  readonly draws: readonly (readonly DrawnEffect[])[];
  /** Further seeds with the middle sizes: what chance alone does. */
  readonly chances: number;
  readonly seed: number;
  /** Week of the year (0 to 51) in which it begins. */
  readonly startWeek: number;
  /** Whole weeks from the baseline's day to the beginning, below 0 where it begins before; 0 where not given. */
  readonly startsAfter?: number;
  /** Units of work: municipalities as indices into the baseline; those that share a jobcentre stand together. */
  readonly units: readonly (readonly number[])[];
  /** Those of the units that this thread runs; all where not given. Calibration looks at all in any case. */
  readonly part?: readonly (readonly number[])[];
}

/** How far a question is: runs of units done, of all. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
