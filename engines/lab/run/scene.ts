import type { DemandTable } from '../model/demand.ts';
import { groupCount, spellWeeks } from '../model/groups.ts';
import type { Settings } from '../model/plan.ts';
import { type Count, countCount, counts, periodWeeks } from '../model/result.ts';
import type { Supply } from './supply.ts';
import type { EffectTables, GroupTables } from './tables.ts';
import type { Unit } from './unit.ts';

/** What was set so that the baseline gives what is published ({@link calibrate}): by group, 1 where nothing had to be. */
export interface Calibration {
  /** Chance of leaving. */
  readonly leaves: Float64Array;
  /** Starts of offers that nothing demands. */
  readonly starts: Float64Array;
  /** Share of the demanded offers that are given. */
  readonly given: Float64Array;
  /** Minutes that talks take a week and person as it is, all held; none: caseworkers have all their hours for them. */
  readonly talkMinutes: Float64Array;
}

/** One stretch of weeks with the same settings, made ready for a unit. */
export interface Stretch {
  readonly from: number;
  readonly settings: Settings;
  /** What is demanded, or, where nothing is, what was demanded before. */
  readonly demand: DemandTable;
  /** The same in one byte for each row and week ({@link dueBits}). */
  readonly due: Uint8Array;
  readonly isDemanded: boolean;
  readonly supply: Supply;
  /** Logarithm of what the caseload does to the chance of leaving, by group. */
  readonly load: Float64Array;
  /** Chance to begin an offer of one's own accord in a week: member × group. */
  readonly begin: Float64Array;
  /** Usual talks in thirteen weeks by row and week, of the baseline. */
  readonly usualTalks: Float32Array;
}

/** Everything one run of a unit reads. */
export interface Scene {
  readonly unit: Unit;
  readonly tables: GroupTables;
  readonly effects: EffectTables;
  readonly calibration: Calibration;
  readonly stretches: readonly Stretch[];
  readonly weeks: number;
  /** Mixed into every draw. */
  readonly seed: number;
  /** Expected new spells a week: member × group, scaled to the sample. */
  readonly inflow: Float64Array;
  /** The same week by week against the mean: (member × group) × week. */
  readonly pace: Float64Array;
  /** Chance of leaving here, as calibrated: (member × group) × week of the spell. */
  readonly leavesHere: Float64Array;
  /** Starts of offers here against the country: member × kind. */
  readonly offersHere: Float64Array;
  /** How many people one stands for: member × group. */
  readonly weights: Float64Array;
  /** As `values[((member × groups + group) × periods + period) × countCount + count]`, of the members of the unit alone. */
  readonly values: Float64Array;
  readonly periods: number;
}

/** The column of a count in a result. */
export const column = (count: Count): number => counts.indexOf(count);

/** Where the counts of a member, group and period begin. */
export const cell = (member: number, group: number, period: number, periods: number): number =>
  ((member * groupCount + group) * periods + period) * countCount;

export const periodsOf = (weeks: number): number => Math.ceil(weeks / periodWeeks);

/** Whoever is longer on a benefit than the tables goes through their last year again. */
export const tableWeek = (week: number): number =>
  week < spellWeeks ? week : spellWeeks - 52 + ((week - spellWeeks) % 52);

/** How a week's demands stand in one byte: up to seven talks, up to seven of the a-kasse, and an offer. */
export const dueBits = { talks: 0b111, fund: 0b111000, fundAt: 3, offer: 0b1000000 } as const;
