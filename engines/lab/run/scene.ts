import type { DemandTable } from '../model/demand.ts';
import { groupCount, spellWeeks } from '../model/groups.ts';
import type { Settings } from '../model/plan.ts';
import { type Count, countCount, counts, periodWeeks } from '../model/result.ts';
import type { Part } from './draws.ts';
import type { Supply } from './supply.ts';
import type { EffectTables, GroupTables } from './tables.ts';
import type { Unit } from './unit.ts';

/** What was set so that the baseline gives what is published ({@link calibration}): by group, 1 where nothing had to be. */
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
  /** Weeks until the next in which something is due, by row and week of the spell: none in the week itself, and under {@link lookAhead}. */
  readonly quiet: Uint8Array;
  /** Who draws more than this begins an offer of their own accord: member × group. */
  readonly ownAbove: Float64Array;
  /** The highest half draw that is surely no such. */
  readonly notOwn: Int32Array;
  /** Half draws that change the caseworker, and that bring a talk beside the law's. */
  readonly changing: Part;
  readonly extra: Part;
  /** Starts of each kind of offer, and the price of a week of it, against the baseline. */
  readonly startScale: Float64Array;
  readonly priceScale: Float64Array;
  /** Citizens for each caseworker, by group. */
  readonly caseloads: Float64Array;
  /** Usual talks in thirteen weeks by row and week, of the baseline. */
  readonly usualTalks: Float32Array;
}

/** What a talk can do to a group at most, early or late in the spell. */
export interface TalkBounds {
  /** The largest and the smallest effect of one, by group, and whether there is any. */
  readonly most: Float64Array;
  readonly least: Float64Array;
  readonly isFelt: Uint8Array;
  /** The most talks that are usual. */
  readonly usual: number;
}

/**
 * Everything one run of a unit reads. Made in one piece, as stretches and units are: objects that were put together differently, were it from
 * the same parts, are read many times slower by the functions that meet both.
 */
export interface Scene {
  readonly unit: Unit;
  readonly tables: GroupTables;
  readonly effects: EffectTables;
  readonly calibration: Calibration;
  readonly stretches: readonly Stretch[];
  readonly weeks: number;
  /** Mixed into every draw. */
  readonly seed: number;
  /** The other half of the draw of leaving: by week, and some more. */
  readonly words: Int32Array;
  /** Expected new spells a week: member × group, scaled to the sample. */
  readonly inflow: Float64Array;
  /** The same week by week against the mean: (member × group) × week. */
  readonly pace: Float64Array;
  /** Chance of leaving here, as calibrated: (member × group) × week of the spell. */
  readonly leavesHere: Float64Array;
  /** The highest of the next weeks ({@link highestAhead}), laid out alike. */
  readonly most: Float64Array;
  readonly talks: TalkBounds;
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

/** How many weeks a calendar has, and ahead it is known at most that a week is quiet: a power of two. */
export const lookAhead = 64;

/** Part of the thirteen weeks' memory of talks that is left a week later. */
export const remembered = 12 / 13;

/** How a week's demands stand in one byte: up to seven talks, up to seven of the a-kasse, and an offer. */
export const dueBits = { talks: 0b111, fund: 0b111000, fundAt: 3, offer: 0b1000000 } as const;
