import type { Point } from '@fodfaeste/occupations';
import { areaOf, type SiteRoom } from '../places/free.ts';
import type { PlanGiven } from './plan.ts';

/** Work that was done or offered at a site: what a placement there would be. */
export interface SiteWork {
  readonly siteId: string;
  readonly occupations: readonly string[];
}

/** A workplace with seats to give. */
export interface PlanSite {
  readonly siteId: string;
  readonly companyName: string;
  readonly siteName: string;
  readonly area: string;
  readonly at: Point | null;
  readonly occupations: readonly string[];
  readonly seats: number;
}

/** So many sites at most, those with the most seats first: a plan takes a few seconds. */
const mostSites = 200;

/** Seats within the ratio, and within what was offered or is agreed to be enough for one site. */
export function seatsOf(
  rooms: readonly SiteRoom[],
  work: readonly SiteWork[],
  pointOf: (postalCode: string | null) => Point | null,
  { sites, mostPerSite }: Pick<PlanGiven, 'sites' | 'mostPerSite'>,
): { readonly sites: readonly PlanSite[]; readonly unknownWork: number } {
  const byId = new Map(work.map((one) => [one.siteId, one.occupations]));
  const open = rooms
    .map(({ site, free }) => ({
      site,
      seats: Math.min(free ?? 0, mostPerSite, sites === 'offered' ? site.offered : Number.POSITIVE_INFINITY),
    }))
    .filter(({ seats }) => seats > 0);
  const known = open.filter(({ site }) => (byId.get(site.siteId) ?? []).length > 0);
  return {
    unknownWork: open.length - known.length,
    sites: known
      .toSorted((a, b) => b.seats - a.seats || (a.site.siteId < b.site.siteId ? -1 : 1))
      .slice(0, mostSites)
      .map(({ site, seats }) => ({
        siteId: site.siteId,
        companyName: site.companyName,
        siteName: site.siteName,
        area: areaOf(site),
        at: pointOf(site.postalCode),
        occupations: byId.get(site.siteId) ?? [],
        seats,
      })),
  };
}
