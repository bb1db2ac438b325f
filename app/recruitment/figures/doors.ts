import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { curveOf, type SharePoint, shareBy, type Watched, wilson } from './survival.ts';

/** A company as its doors are counted. */
export interface DoorsCompany {
  readonly organisationId: string;
  readonly name: string;
  /**
   * The first we heard of it, apart from its places: whoever is known by a place alone is watched from the start of the window, or it
   * would open the day it is first seen.
   */
  readonly firstKnownOn: PlainDate | null;
  /** The first order for ordinary recruitment that we helped with. */
  readonly helpedOn: PlainDate | null;
  /** Days on which somebody far from work began there: a placement, a subsidised or small job, or a hire. */
  readonly farOn: readonly PlainDate[];
}

export interface DoorsGroup {
  readonly companies: number;
  readonly took: number;
  /** Took somebody at any time while watched; Wilson's interval. Null where there are too few companies to say. */
  readonly raw: { readonly share: number; readonly low: number; readonly high: number } | null;
  /** By half a year, a year, two years; null where too few were watched for so long. */
  readonly by: readonly { readonly days: number; readonly point: SharePoint | null }[];
  /** Of those that did: half of them within so many days. */
  readonly medianDays: number | null;
  readonly curve: readonly SharePoint[];
}

export interface Doors {
  readonly since: PlainDate;
  readonly helped: DoorsGroup;
  readonly others: DoorsGroup;
  /** Companies that took people far from work after ordinary help, the quickest first. */
  readonly opened: readonly { readonly organisationId: string; readonly name: string; readonly days: number }[];
}

/** Fewer companies than these say nothing, and might tell which one it was. */
export const fewestCompanies = 5;
export const doorsDays = [182, 365, 730] as const;

interface Watch extends Watched {
  readonly company: DoorsCompany;
}

const firstFrom = (days: readonly PlainDate[], from: PlainDate, until: PlainDate): PlainDate | null =>
  days.filter((day) => day >= from && day < until).sort()[0] ?? null;

/**
 * Watched from the help on, until somebody far from work began there or until today. Before its help a company counts among those that
 * were not helped, until the day of the help: so a company that took people first and was helped later opens no door.
 */
function watch(company: DoorsCompany, group: 'helped' | 'others', since: PlainDate, today: PlainDate): Watch | null {
  const { helpedOn, firstKnownOn, farOn } = company;
  const end = addDays(today, 1);
  const helped = helpedOn !== null && helpedOn >= since ? helpedOn : null;
  const known = firstKnownOn !== null && firstKnownOn > since ? firstKnownOn : since;
  const from = group === 'helped' ? helped : known;
  const until = group === 'helped' ? end : (helpedOn ?? end);
  if (from === null || until <= from || from > today) return null;
  const first = firstFrom(farOn, from, until);
  return { company, days: daysBetween(from, first ?? until), happened: first !== null };
}

function groupOf(watched: readonly Watch[]): DoorsGroup {
  const [companies, took] = [watched.length, watched.filter(({ happened }) => happened).length];
  const enough = companies >= fewestCompanies;
  const waits = watched
    .filter(({ happened }) => happened)
    .map(({ days }) => days)
    .sort((a, b) => a - b);
  return {
    companies,
    took,
    raw: enough ? { share: took / companies, ...wilson(took, companies) } : null,
    by: doorsDays.map((days) => ({ days, point: enough ? shareBy(watched, days, fewestCompanies) : null })),
    medianDays: took >= fewestCompanies ? (waits[Math.floor((waits.length - 1) / 2)] ?? null) : null,
    curve: enough ? curveOf(watched) : [],
  };
}

/**
 * Does ordinary recruitment open doors? Of the companies we helped to find people in the ordinary way, how many later took somebody far
 * from work, and after how long; beside them the companies we did not help. It compares, and does not prove: companies that ask for
 * help may be others than those that do not.
 */
export function doorsOf(
  companies: readonly DoorsCompany[],
  { since, today }: { readonly since: PlainDate; readonly today: PlainDate },
): Doors {
  const watched = (group: 'helped' | 'others') =>
    companies.flatMap((company) => watch(company, group, since, today) ?? []);
  const [helped, others] = [watched('helped'), watched('others')];
  return {
    since,
    helped: groupOf(helped),
    others: groupOf(others),
    opened: helped
      .filter(({ happened }) => happened)
      .map(({ company, days }) => ({ organisationId: company.organisationId, name: company.name, days }))
      .sort((a, b) => a.days - b.days),
  };
}
