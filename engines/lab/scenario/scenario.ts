import type { PlainDate } from '@fodfaeste/law/dates';
import type { EffectOverride, Words } from '../effects/index.ts';
import type { Group, OfferKind } from '../model/groups.ts';
import type { CutOrder, Priority } from '../model/plan.ts';

/** Money for the effort: a level (`budget`), or what is taken (`saving`) or put in (`extra`). A share is of today's money. */
export interface Money {
  readonly as: 'budget' | 'saving' | 'extra';
  readonly of: MoneyShare | MoneyAmount;
}
export interface MoneyShare {
  readonly share: number;
}
/** Øre a year, in the whole country or in the municipalities of the scenario, and the year of the prices where it was told. */
export interface MoneyAmount {
  readonly oere: number;
  readonly where: 'country' | 'here';
  readonly year: number | null;
}

/** Citizens for each caseworker: against today, so many, or from so many to so many as another place did it. */
export type Caseload =
  | { readonly share: number }
  | { readonly citizens: number }
  | { readonly from: number; readonly to: number };

export interface Ceiling {
  /** Øre for each full-time person a year. */
  readonly oere: number;
  /** A figure from a draft, not from the adopted law. */
  readonly draft: boolean;
}

export interface Closed {
  readonly municipality: string;
  readonly kept: number;
}

/** What is turned. What is not named stays as it was before. Shares are against today. */
export interface Turns {
  /** Name of a law of {@link Known.laws}, or a date: the law as it was that day. */
  readonly law?: string;
  readonly suspended?: boolean;
  readonly voluntary?: number;
  readonly money?: Money;
  readonly caseload?: Readonly<Partial<Record<Group | 'all', Caseload>>>;
  readonly offers?: Readonly<Partial<Record<OfferKind, number>>>;
  readonly prices?: Readonly<Partial<Record<OfferKind, number>>>;
  readonly guidanceCeiling?: Ceiling | 'none';
  readonly priority?: Priority;
  readonly cutOrder?: CutOrder;
  readonly paidHours?: number;
  readonly caseworkerChanges?: number;
  readonly fundFirstMonths?: boolean;
  /** Talks a year and citizen beside those the law demands. */
  readonly extraTalks?: number;
  readonly closed?: readonly Closed[];
  /** New spells a week. */
  readonly inflow?: number;
}

/** From when: a week of the run (the first is 0) or a date. */
export type When = { readonly week: number } | { readonly date: PlainDate };
export interface Block {
  readonly when: When;
  readonly turns: Turns;
}

/** A question to the lab, as its file asks it. */
export interface Scenario {
  readonly id: string;
  readonly title: Words;
  readonly asks: Words | null;
  readonly description: Words | null;
  readonly source: string | null;
  /** First day of the run; null: the day of the baseline. */
  readonly start: PlainDate | null;
  readonly weeks: number;
  /** Codes, or all of them. */
  readonly municipalities: 'all' | readonly string[];
  /** What holds before anything is changed, in the comparison too. */
  readonly before: Turns;
  readonly from: readonly Block[];
  readonly effects: readonly EffectOverride[];
}

/** What a scenario may name. */
export interface Known {
  /** Day of the baseline. */
  readonly day: PlainDate;
  /** Laws by name; the words say what the law does, as the beginning of a sentence without a full stop. */
  readonly laws: ReadonlyMap<string, Words>;
  /** No day of the law before this one is known. */
  readonly firstLawDay: PlainDate;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly effects: readonly { readonly id: string; readonly words: Words }[];
  /** Money for the effort in the country, øre a year, where it is known: a saving of more is refused. */
  readonly effortYearOere?: number;
}

/** What is wrong with a text, and where: lines and columns from 1. */
export interface Problem extends Words {
  readonly line: number;
  readonly column: number;
}

export const longestRun = 520;
