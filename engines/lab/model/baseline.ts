import type { PlainDate } from '@fodfaeste/law/dates';
import type { CountedStock } from './counted-stock.ts';
import type { Exit, Group, OfferKind } from './groups.ts';

/** How much stands behind a number. */
export type Standing =
  /** Counted by a public source. */
  | 'counted'
  /** Fitted so that the model gives a published figure; cannot be validated by it. */
  | 'fitted'
  /** A published study, carried over. */
  | 'evidence'
  /** Ours: no figure was found. */
  | 'assumed';

export interface Origin {
  readonly what: string;
  readonly standing: Standing;
  readonly source: string;
}

export interface Municipality {
  /** Four digits, as `data/geo` has it. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Its middle in degrees of longitude and latitude. */
  readonly centre: readonly [longitude: number, latitude: number];
}

/** How those who stop on a benefit go on: shares that sum to 1, and to which groups the other benefit leads. */
export interface Destinations {
  readonly shares: Readonly<Record<Exit, number>>;
  readonly to: Readonly<Partial<Record<Group, number>>>;
}

/** One kind of offer. */
export interface OfferFacts {
  readonly kind: OfferKind;
  /** Mean length in weeks. */
  readonly weeks: number;
  /** Cost of a place for a week in øre, without benefit. */
  readonly priceWeekOere: number;
  /** Hours of a company consultant for one start with its follow-up; 0 where no company is asked. */
  readonly consultantHours: number;
  /** Needs a place at a company within the ratio (BEK-LAB § 65). */
  readonly needsCompany: boolean;
}

/** What one group is like. All weekly tables have `spellWeeks` entries: what somebody meets in that week of the spell. */
export interface GroupFacts {
  readonly group: Group;
  /** False where no figures of who leaves exist: shown grey, outside the validation. */
  readonly hasFlows: boolean;
  /** Shares by age band and education: `ageCount` × `educationCount`, row by age, sum 1. */
  readonly make: readonly number[];
  /** Share of the stock that has been on it for so many whole weeks; sums to 1. */
  readonly elapsed: readonly number[];
  /** Weeks of the benefit already used when a spell begins: shares of 0, 13, 26 … 91 weeks. Duties and ladder count them; who leaves does not. */
  readonly used?: readonly number[];
  /** Chance of leaving in that week of the spell, with the effort that was usual. */
  readonly leaves: readonly number[];
  readonly destinations: Destinations;
  /** Benefit a week in øre, per full-time person. */
  readonly benefitWeekOere: number;
  /** By the ladder the municipality pays a share that rises with the weeks (FIN §§ 5-6). False: paid otherwise, `municipalShare` holds. */
  readonly onLadder: boolean;
  readonly municipalShare: number;
  /** Chance of a start in a week without an offer, per kind: as counted. */
  readonly offerStarts: Readonly<Record<OfferKind, number>>;
  /** Share on benefit who have paid hours beside it, and the hours a week of those. */
  readonly paidHoursShare: number;
  readonly paidHours: number;
  /** Citizens a caseworker has of this group (full time), as it is; and minutes of one talk with what goes before and after. */
  readonly caseload: number;
  readonly talkMinutes: number;
}

/** A stock that was forecast, week by week from the baseline's day on: as many entries each, at least 52. */
export interface Ahead {
  /** Full-time persons expected. */
  readonly people: readonly number[];
  /** New spells from outside against the mean week. */
  readonly pace: readonly number[];
}

/** One municipality. Arrays over groups have `groupCount` entries. */
export interface MunicipalityFacts {
  readonly municipality: Municipality;
  /** Full-time persons as the mean of the baseline's months: what staff and money are reckoned of. */
  readonly stock: readonly number[];
  /** New spells a week, mean over the year. */
  readonly inflow: readonly number[];
  /** Where a stock was forecast: made by `inflowAhead`; used, and gone on with after its end, by `paceOf`. Not there: the season. */
  readonly ahead?: Readonly<Partial<Record<CountedStock, Ahead>>>;
  /** Full-time persons a run begins with, by group, where they are not those of `stock`: made by `beginningWith`. */
  readonly begin?: readonly number[];
  /** Exits of the group here against the country: 1 is the same. */
  readonly leaves: readonly number[];
  /** Starts of each kind of offer here against the country (`offerCount`). */
  readonly offers: readonly number[];
  /** Full-time persons in ordinary jobs with employers that could take somebody. */
  readonly companyJobs: number;
}

/** All the lab knows before a scenario is named. Made by `baselineOf` from public tables; never from persons. */
export interface Baseline {
  readonly day: PlainDate;
  readonly dataVersion: string;
  /** The law in force on the day (a pack's name), which the scenarios are compared with. */
  readonly lawDay: PlainDate;
  readonly groups: readonly GroupFacts[];
  readonly municipalities: readonly MunicipalityFacts[];
  /** Inflow of each week of the year against the mean, where no forecast tells it: 52 entries, mean 1. */
  readonly season: readonly number[];
  readonly offers: readonly OfferFacts[];
  /** Pay of a full-time caseworker and consultant a year with overhead, in øre; working hours a year with citizens. */
  readonly staff: { readonly yearOere: number; readonly consultantYearOere: number; readonly hoursYear: number };
  /** Part of the municipality's effort that no paragraph demands (company service first): share of consultants' time. */
  readonly unregulatedShare: number;
  readonly origins: readonly Origin[];
}
