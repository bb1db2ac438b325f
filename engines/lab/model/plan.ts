import type { DemandTable } from './demand.ts';
import type { Group, OfferKind } from './groups.ts';

/** Who is served first when there is not enough: written out, never hidden. */
export type Priority = 'due-first' | 'newest-first' | 'longest-first' | 'far-from-work-first';

/** What is cut first when money is short. */
export type CutOrder = 'unregulated-first' | 'guidance-first' | 'evenly';

/** From one week on: everything a scenario can turn. Factors are against the baseline. */
export interface Settings {
  /** Index into {@link Plan.demands}; null: the law demands nothing (suspension). */
  readonly demand: number | null;
  /** Share of citizens who take part of their own wish while nothing is demanded. */
  readonly voluntary: number;
  /** Money for the effort (talks, offers, consultants) against the baseline. */
  readonly budget: number;
  /** Caseload against the baseline, by group; 1 where not named. */
  readonly caseload: Readonly<Partial<Record<Group, number>>>;
  /** Starts of each kind of offer against the baseline, wished for; money and places may allow fewer. */
  readonly offers: Readonly<Partial<Record<OfferKind, number>>>;
  /** Price of a week of each kind against the baseline. */
  readonly prices: Readonly<Partial<Record<OfferKind, number>>>;
  /** Ceiling on guidance and mentor in øre per full-time person a year; null: none. */
  readonly guidanceCeilingOere: number | null;
  readonly priority: Priority;
  readonly cut: CutOrder;
  /** Share of the citizens of each group who have paid hours beside, against the baseline. */
  readonly paidHours: number;
  /** Changes of caseworker a year and citizen, against the baseline. */
  readonly changes: number;
  /** Talks of the first three months of dagpenge are the a-kasse's. */
  readonly fundHasFirstMonths: boolean;
  /** The municipality's own talks beside what the law demands, a year and citizen. */
  readonly extraTalks: number;
  /** New spells a week against the baseline; 1 where not named. */
  readonly inflow?: number;
  /** Municipalities whose jobcentre is closed: their staff is gone but for `kept`, the citizens are served by the neighbour. */
  readonly closed: readonly { readonly municipality: string; readonly kept: number }[];
}

/** A scenario made ready: what holds from which week, and the effects with what was overridden. */
export interface Plan {
  readonly id: string;
  readonly weeks: number;
  readonly demands: readonly DemandTable[];
  /** In order of week; the first begins in week 0. */
  readonly from: readonly { readonly week: number; readonly settings: Settings }[];
}
