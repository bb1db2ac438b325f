import { fullTimeHours, type LadderStep, mostUnpaid } from '../../placements/index.ts';
import { grouped } from '../grouped.ts';
import { type Branch, branchOf } from '../record/branches.ts';
import { freePlaces, type RatioSteps, ratioCeiling } from './ratio.ts';

/** A place of work as the ratio sees it. */
export interface SiteFacts {
  readonly siteId: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly siteName: string;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly branchCode: string | null;
  /** Work sharing bars wage subsidy (BEK-LAB § 67, stk. 2). */
  readonly workSharing: boolean;
  /** Ordinary staff without people under 18 in the months before this one, as far as they are told. */
  readonly months: readonly number[];
  /** Places that run or are on their way, each with its hours. */
  readonly ladders: readonly (readonly LadderStep[])[];
  /** How many places the company has offered and still waits for. */
  readonly offered: number;
}

export interface SiteRoom {
  readonly site: SiteFacts;
  readonly branch: Branch | null;
  /** Null where months are missing. */
  readonly ceiling: number | null;
  /** Full-time persons in places that we know of. Other municipalities' places are not among them. */
  readonly taken: number;
  readonly free: number | null;
}

const takenBy = (ladders: SiteFacts['ladders']): number =>
  ladders.reduce((sum, ladder) => sum + mostUnpaid(ladder) / fullTimeHours, 0);

/** How much room the law leaves at each site. Community work has been outside the ratio since 2025, and small jobs never were in it. */
export const roomAt = (sites: readonly SiteFacts[], steps: RatioSteps): readonly SiteRoom[] =>
  sites.map((site) => {
    const ceiling = ratioCeiling(site.months, steps);
    const taken = takenBy(site.ladders);
    return {
      site,
      branch: branchOf(site.branchCode),
      ceiling,
      taken,
      free: ceiling === null ? null : freePlaces(ceiling, taken),
    };
  });

/** Several sites together. */
export interface Room {
  readonly key: string;
  readonly sites: number;
  readonly free: number;
  readonly running: number;
  readonly offered: number;
  /** Sites where staff figures are missing. */
  readonly unknown: number;
}

export const roomTogether = (key: string, rooms: readonly SiteRoom[]): Room => ({
  key,
  sites: rooms.length,
  free: rooms.reduce((sum, { free }) => sum + (free ?? 0), 0),
  running: rooms.reduce((sum, { site }) => sum + site.ladders.length, 0),
  offered: rooms.reduce((sum, { site }) => sum + site.offered, 0),
  unknown: rooms.filter(({ free }) => free === null).length,
});

/** '' stands for sites without a postal district or a trade. */
export const noKey = '';
/** '9850 Hirtshals'. */
export const areaOf = ({ postalCode, city }: Pick<SiteFacts, 'postalCode' | 'city'>): string =>
  [postalCode, city].filter(Boolean).join(' ');

const by = (rooms: readonly SiteRoom[], keyOf: (room: SiteRoom) => string): readonly Room[] =>
  [...grouped(rooms, keyOf)]
    .map(([key, some]) => roomTogether(key, some))
    .toSorted((a, b) => b.free - a.free || (a.key < b.key ? -1 : 1));

export const roomByArea = (rooms: readonly SiteRoom[]): readonly Room[] => by(rooms, ({ site }) => areaOf(site));
export const roomByBranch = (rooms: readonly SiteRoom[]): readonly Room[] => by(rooms, ({ branch }) => branch ?? noKey);
