import { type Group, groups, type OfferKind, offerKinds } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import type { Constants } from './constants.ts';
import { cashGroups } from './stocks.ts';
import { meanWeeks } from './survival.ts';
import { country, type LabTables, monthlyCells, snapshotCells } from './tables.ts';

/** Jobindsats counts these together; which of our kinds each holds. */
export const countedOffers = {
  'Vejledning og opkvalificering': ['guidance', 'ordinary-education'],
  Virksomhedspraktik: ['praktik'],
  Løntilskud: ['private-loentilskud', 'public-loentilskud'],
  Nytteindsats: ['nytteindsats'],
} as const satisfies Readonly<Record<string, readonly OfferKind[]>>;
export type CountedOffer = keyof typeof countedOffers;
export const countedOfferNames = Object.keys(countedOffers) as readonly CountedOffer[];

/** Labels that make one counted kind: nytteindsats has an ordinary and a special form. */
export const labelsOf = (kind: CountedOffer): readonly string[] =>
  kind === 'Nytteindsats' ? ['Nytteindsats', 'Særligt tilrettelagt nytteindsats'] : [kind];

const monthWeeks = 52 / 12;

/** Weekly starts in the country by kind and group (`starts[kind][group]`). */
export type Starts = Readonly<Record<OfferKind, readonly number[]>>;

/** Mean length of a kind of offer in weeks. */
export type WeeksOf = (kind: OfferKind) => number;

/**
 * Starts a week in the country, so that a year has the offers of S5 (KL 2022). Fitted: guidance (220,000 a year) and all together
 * (340,000; what is left is ordinary education). From counts and assumed lengths: praktik and loentilskud (running in Q3 2021), and what
 * people on kontanthjaelp get (courses in the latest month, y60c02). The other groups share what is left, by assumed weights.
 * @param stock full-time persons in the country by group, on the days of the calibration
 * @param weeks mean length of each kind
 * @throws RangeError when a length is so short that the counted kinds are more than all offers
 */
export function nationalStarts(
  tables: LabTables,
  constants: Constants,
  stock: readonly number[],
  weeks: WeeksOf,
): Starts {
  const cash = cashStarts(tables, stock, weeks);
  const half = constants.value('private_share_of_loentilskud');
  const subsidised = constants.value('offers_running_loentilskud');
  const total: Record<OfferKind, number> = {
    guidance: constants.value('guidance_started_year') / 52,
    'ordinary-education': 0,
    praktik: constants.value('offers_running_praktik') / weeks('praktik'),
    'private-loentilskud': (subsidised * half) / weeks('private-loentilskud'),
    'public-loentilskud': (subsidised * (1 - half)) / weeks('public-loentilskud'),
    nytteindsats: cash.Nytteindsats,
    mentor: 0,
  };
  const all = constants.value('offers_started_year') / 52;
  total['ordinary-education'] = all - sumOf(Object.values(total));
  if (total['ordinary-education'] < 0)
    throw new RangeError(
      'The offers counted by kind are more than all that were started: a length in lab/constants.csv is too short.',
    );
  const cashShares = shareOnCash(cash, total);
  const weights = groups.map((group, at) => ({
    cash: isCash(group) ? (stock[at] ?? 0) : 0,
    other: (constants.find('offer_weight', group)?.value ?? 0) * (stock[at] ?? 0),
  }));
  const [allCash, allOther] = [sumOf(weights.map((one) => one.cash)), sumOf(weights.map((one) => one.other))];
  const byGroup = (kind: OfferKind) =>
    weights.map(
      (weight) =>
        total[kind] * ((cashShares[kind] * weight.cash) / allCash + ((1 - cashShares[kind]) * weight.other) / allOther),
    );
  return {
    guidance: byGroup('guidance'),
    'ordinary-education': byGroup('ordinary-education'),
    praktik: byGroup('praktik'),
    'private-loentilskud': byGroup('private-loentilskud'),
    'public-loentilskud': byGroup('public-loentilskud'),
    nytteindsats: byGroup('nytteindsats'),
    mentor: byGroup('mentor'),
  };
}

const isCash = (group: Group): boolean => cashGroups.some((one) => one === group);

/**
 * Starts a week of people on kontanthjaelp by counted kind. A month touches whoever was in an offer when it began and whoever started in
 * it: courses = starts × (weeks of an offer + weeks of a month). Moved to the stock of the calibration.
 */
function cashStarts(tables: LabTables, stock: readonly number[], weeksOf: WeeksOf): Record<CountedOffer, number> {
  const snapshot = snapshotCells(tables);
  const month = tables.snapshot.find((row) => row['table'] === 'y60c02')?.['period'] ?? '';
  const now = monthlyCells(tables).of(country, 'y60a02', 'fullTime', month) ?? 0;
  const then = sumOf(groups.map((group, at) => (isCash(group) ? (stock[at] ?? 0) : 0)));
  const starts = (kind: CountedOffer): number => {
    const courses = sumOf(labelsOf(kind).map((label) => snapshot.of(country, 'y60c02', label, 'courses') ?? 0));
    const kinds = countedOffers[kind];
    const weeks = sumOf(kinds.map(weeksOf)) / kinds.length;
    return ((courses / (weeks + monthWeeks)) * then) / Math.max(1, now);
  };
  return {
    'Vejledning og opkvalificering': starts('Vejledning og opkvalificering'),
    Virksomhedspraktik: starts('Virksomhedspraktik'),
    Løntilskud: starts('Løntilskud'),
    Nytteindsats: starts('Nytteindsats'),
  };
}

/** Of all starts of a kind, the share that people on kontanthjaelp have. Kinds counted together have the same. */
function shareOnCash(cash: Record<CountedOffer, number>, total: Record<OfferKind, number>): Record<OfferKind, number> {
  const shares: Record<OfferKind, number> = {
    guidance: 0,
    'ordinary-education': 0,
    praktik: 0,
    'private-loentilskud': 0,
    'public-loentilskud': 0,
    nytteindsats: 0,
    mentor: 0,
  };
  for (const name of countedOfferNames) {
    const together = sumOf(countedOffers[name].map((kind) => total[kind]));
    for (const kind of countedOffers[name]) shares[kind] = Math.min(1, cash[name] / Math.max(1e-9, together));
  }
  return shares;
}

/** Mean weeks of an offer that ends when the spell does. */
export const keptWeeks = (weeks: number, leaves: ArrayLike<number>): number => {
  const chance = 1 / meanWeeks(leaves);
  return (1 - (1 - chance) ** weeks) / chance;
};

/**
 * Chance of a start in a week without an offer, for each kind: starts over those who are in none. Null when more would be in offers than
 * there are people.
 */
export function startChances(
  starts: Starts,
  group: number,
  stock: number,
  leaves: ArrayLike<number>,
  weeksOf: WeeksOf,
): Record<OfferKind, number> | null {
  const inOffers = sumOf(offerKinds.map((kind) => (starts[kind][group] ?? 0) * keptWeeks(weeksOf(kind), leaves)));
  const free = stock - inOffers;
  if (stock > 0 && free <= 0) return null;
  const chance = (kind: OfferKind) => (stock > 0 ? (starts[kind][group] ?? 0) / free : 0);
  return {
    guidance: chance('guidance'),
    'ordinary-education': chance('ordinary-education'),
    praktik: chance('praktik'),
    'private-loentilskud': chance('private-loentilskud'),
    'public-loentilskud': chance('public-loentilskud'),
    nytteindsats: chance('nytteindsats'),
    mentor: chance('mentor'),
  };
}
