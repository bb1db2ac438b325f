import type { Baseline } from '../model/baseline.ts';
import { groupCount, groups, offerCount, offerKinds } from '../model/groups.ts';
import type { Settings } from '../model/plan.ts';
import { type GroupTables, offerPlace } from './tables.ts';

/** What there is of everything in one week, for one unit. Minutes, places, øre. */
export interface Supply {
  readonly caseworkerMinutes: number;
  readonly consultantMinutes: number;
  readonly places: number;
  readonly offersOere: number;
  /** Null: no ceiling on guidance and mentor. */
  readonly guidanceOere: number | null;
  /** What caseworkers and consultants cost, whoever they see. */
  readonly caseworkerOere: number;
  readonly consultantOere: number;
  /** Part of the caseworkers that money and closing leave, before caseloads are set by the scenario: 1 is the same. */
  readonly staffLeft: number;
  /** Consultants' minutes for what no paragraph demands, company service first, and what it was. */
  readonly unregulatedMinutes: number;
}

/** Share of the places companies are willing to give that is in use as it is: no public figure was found, so this is ours. */
export const placesInUse = 0.85;

/**
 * Share of the time for talks that is in use as it is: the rest of a caseworker's time goes to what talks lead to, and shrinks and grows with it.
 * No public figure of how time is spent was found, so this is ours.
 */
export const timeInUse = 0.95;

/** The same of consultants' time for what a paragraph demands: `staff_use` of `data/lab/constants.csv`, with which pay and prices were fitted. */
const consultantsInUse = 0.9;

/** The same of the money for offers: a municipality plans not to end the year without any. Ours. */
const moneyInUse = 0.95;

/** What the effort costs and needs in a week as it is, for one unit. */
export interface UsualEffort {
  readonly caseworkers: number;
  /** Caseworkers by group. */
  readonly byGroup: readonly number[];
  readonly caseworkerOere: number;
  readonly consultantMinutes: number;
  readonly consultantOere: number;
  readonly unregulatedMinutes: number;
  readonly offersOere: number;
  readonly guidanceOere: number;
  readonly places: number;
  /** Minutes that talks take, as it is; 0 where nobody has measured it. */
  readonly talkMinutes: number;
}

const weeksYear = 52;

/** The usual effort of the municipalities of a unit, from stocks, caseloads and counted starts. */
export function usualEffort(
  baseline: Baseline,
  tables: GroupTables,
  members: readonly number[],
  talks: ArrayLike<number> = [],
): UsualEffort {
  const { staff, unregulatedShare } = baseline;
  const byGroup = groups.map(() => 0);
  let [minutes, offersOere, guidanceOere, places, talkMinutes] = [0, 0, 0, 0, 0];
  for (const member of members) {
    const facts = baseline.municipalities[member];
    if (!facts) continue;
    for (let group = 0; group < groupCount; group += 1) {
      const stock = facts.stock[group] ?? 0;
      const load = tables.caseload[group] ?? 0;
      talkMinutes += stock * (talks[group] ?? 0);
      if (load > 0) byGroup[group] = (byGroup[group] ?? 0) + stock / load;
      const free = stock * freeShare(tables, group, facts.offers);
      for (let kind = 0; kind < offerCount; kind += 1) {
        const place = offerPlace(group, kind);
        const starts = free * (tables.offerStarts[place] ?? 0) * (facts.offers[kind] ?? 1);
        const weeks = (tables.offerWeeks[kind] ?? 0) * (tables.offerKept[place] ?? 1);
        const money = starts * weeks * (tables.offerPriceOere[kind] ?? 0);
        offersOere += money;
        if (isCapped(kind)) guidanceOere += money;
        minutes += starts * (tables.consultantMinutes[kind] ?? 0);
        if (tables.needsCompany[kind] === 1) places += starts * weeks;
      }
    }
  }
  const caseworkers = byGroup.reduce((sum, one) => sum + one, 0);
  const consultantMinutes = minutes / consultantsInUse / Math.max(0.01, 1 - unregulatedShare);
  const consultants = (consultantMinutes * weeksYear) / 60 / staff.hoursYear;
  return {
    caseworkers,
    byGroup,
    caseworkerOere: (caseworkers * staff.yearOere) / weeksYear,
    consultantMinutes,
    consultantOere: (consultants * staff.consultantYearOere) / weeksYear,
    unregulatedMinutes: consultantMinutes * unregulatedShare,
    offersOere,
    guidanceOere,
    places: places / placesInUse,
    talkMinutes,
  };
}

/** Share of a group that is in no offer: chances of a start are of those alone. */
function freeShare(tables: GroupTables, group: number, here: readonly number[]): number {
  let inOffers = 0;
  for (let kind = 0; kind < offerCount; kind += 1) {
    const place = offerPlace(group, kind);
    const weeks = (tables.offerWeeks[kind] ?? 0) * (tables.offerKept[place] ?? 1);
    inOffers += (tables.offerStarts[place] ?? 0) * (here[kind] ?? 1) * weeks;
  }
  return 1 / (1 + inOffers);
}

/** The ceiling of 2026 is on guidance and mentor (lov 1750/2025; L 77). */
export const isCapped = (kind: number): boolean => offerKinds[kind] === 'guidance' || offerKinds[kind] === 'mentor';

interface Parts {
  unregulated: number;
  guidance: number;
  offers: number;
  consultants: number;
  caseworkers: number;
}

const orders = {
  'unregulated-first': ['unregulated', 'guidance', 'offers', 'consultants', 'caseworkers'],
  'guidance-first': ['guidance', 'offers', 'unregulated', 'consultants', 'caseworkers'],
} as const satisfies Readonly<Record<string, readonly (keyof Parts)[]>>;

/** Takes a cut out of the parts in order, or from all evenly; more money goes to all evenly. */
export function afterCut(parts: Readonly<Parts>, budget: number, cut: Settings['cut']): Parts {
  const left = { ...parts };
  if (budget >= 1 || cut === 'evenly') {
    for (const part of orders['guidance-first']) left[part] *= budget;
    return left;
  }
  let owed = Object.values(parts).reduce((sum, one) => sum + one, 0) * (1 - budget);
  for (const part of orders[cut]) {
    const taken = Math.min(left[part], owed);
    left[part] -= taken;
    owed -= taken;
  }
  return left;
}

/** What a week has for a unit under these settings. `stock`: full-time persons of the unit as it is; `kept`: share of the staff that stays. */
export function supplyOf(baseline: Baseline, usual: UsualEffort, settings: Settings, stock: number, kept = 1): Supply {
  const unregulatedOere = (usual.consultantOere * usual.unregulatedMinutes) / Math.max(1e-9, usual.consultantMinutes);
  const before: Parts = {
    unregulated: unregulatedOere,
    guidance: usual.guidanceOere,
    offers: usual.offersOere - usual.guidanceOere,
    consultants: usual.consultantOere - unregulatedOere,
    caseworkers: usual.caseworkerOere,
  };
  const money = afterCut(before, settings.budget, settings.cut);
  const share = (part: keyof Parts) => (before[part] > 0 ? money[part] / before[part] : 1);
  const staffLeft = share('caseworkers') * kept;
  const staff = staffLeft * staffing(usual, settings);
  const unregulatedMinutes = usual.unregulatedMinutes * share('unregulated');
  const regulated = (usual.consultantMinutes - usual.unregulatedMinutes) * share('consultants');
  const ceiling = settings.guidanceCeilingOere;
  return {
    caseworkerMinutes:
      usual.talkMinutes > 0
        ? (usual.talkMinutes * staff) / timeInUse
        : (usual.caseworkers * staff * baseline.staff.hoursYear * 60) / weeksYear,
    consultantMinutes: regulated,
    places: usual.places,
    offersOere: (money.guidance + money.offers) * (1 + spareOf(before, money)),
    guidanceOere: ceiling === null ? null : (ceiling * stock) / weeksYear,
    caseworkerOere: usual.caseworkerOere * staff,
    consultantOere: money.consultants + money.unregulated,
    staffLeft,
    unregulatedMinutes,
  };
}

/** What is usually left of the money for offers goes first when there is less: a saving is not made of money that nobody would have spent. */
function spareOf(before: Readonly<Parts>, now: Readonly<Parts>): number {
  const usual = before.guidance + before.offers;
  const cut = usual > 0 ? 1 - (now.guidance + now.offers) / usual : 0;
  return Math.max(0, 1 / moneyInUse - 1 - Math.max(0, cut));
}

/** Caseloads set by the scenario ask for as many more or fewer caseworkers of those groups. */
function staffing({ byGroup, caseworkers }: UsualEffort, { caseload }: Settings): number {
  if (caseworkers === 0) return 1;
  return groups.reduce((sum, group, at) => sum + (byGroup[at] ?? 0) / (caseload[group] ?? 1), 0) / caseworkers;
}
