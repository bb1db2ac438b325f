import { type OfferKind, offerKinds } from '../model/groups.ts';
import { fillWithheld, sumOf } from './apportion.ts';
import { type CountedOffer, countedOffers, labelsOf } from './offer-starts.ts';
import { country, type LabTables, monthlyCells, municipalitiesOf, snapshotCells } from './tables.ts';

/** People on kontanthjaelp in an offer of a kind in the latest month, by municipality, withheld cells filled. */
export function activatedBy(tables: LabTables, kind: CountedOffer): number[] {
  const snapshot = snapshotCells(tables);
  const codes = municipalitiesOf(tables).map(({ code }) => code);
  const cash = cashLatest(tables);
  const perLabel = labelsOf(kind).map((label) => {
    const cells = codes.map((code) => snapshot.of(code, 'y60c02', label, 'activated'));
    return fillWithheld(cells, snapshot.of(country, 'y60c02', label, 'activated') ?? 0, cash);
  });
  return codes.map((_, place) => sumOf(perLabel.map((cells) => cells[place] ?? 0)));
}

/** Full-time persons on kontanthjaelp by municipality in the month of the offers. */
export function cashLatest(tables: LabTables): number[] {
  const monthly = monthlyCells(tables);
  const month = tables.snapshot.find((row) => row['table'] === 'y60c02')?.['period'] ?? '';
  return municipalitiesOf(tables).map(({ code }) => monthly.of(code, 'y60a02', 'fullTime', month) ?? 0);
}

/**
 * Counts against what is expected, drawn to 1 where few are expected: (count + a) / (expected + a), the mean of a gamma-Poisson, with `a`
 * from how much more the counts differ than chance would make them (moments). All as expected: `a` has no end and everybody gets 1.
 */
export function shrunkRatios(counts: readonly number[], expected: readonly number[]): number[] {
  const squares = sumOf(expected.map((one) => one * one));
  const excess = sumOf(counts.map((count, at) => (count - (expected[at] ?? 0)) ** 2 - (expected[at] ?? 0)));
  if (excess <= 0) return counts.map(() => 1);
  const a = squares / excess;
  return counts.map((count, at) => (count + a) / ((expected[at] ?? 0) + a));
}

/**
 * Starts of each kind in each municipality against the country, from the counted offers of people on kontanthjaelp: `rows[place][kind]`.
 * Scaled so that the country's starts stay what they are; mentor is 1.
 * @param weights starts of each kind each municipality would have at the country's chances: `weights[place][kind]`
 */
export function offerMultipliers(tables: LabTables, weights: readonly (readonly number[])[]): number[][] {
  const cash = cashLatest(tables);
  const allCash = sumOf(cash);
  const ratios = new Map<OfferKind, readonly number[]>();
  for (const [name, kinds] of Object.entries(countedOffers) as [CountedOffer, readonly OfferKind[]][]) {
    const counts = activatedBy(tables, name);
    const all = sumOf(counts);
    const shrunk = shrunkRatios(
      counts,
      cash.map((people) => (all * people) / allCash),
    );
    for (const kind of kinds) ratios.set(kind, shrunk);
  }
  const scale = offerKinds.map((kind, at) => {
    const ratio = ratios.get(kind);
    const plain = sumOf(weights.map((row) => row[at] ?? 0));
    const moved = sumOf(weights.map((row, place) => (row[at] ?? 0) * (ratio?.[place] ?? 1)));
    return moved > 0 ? plain / moved : 1;
  });
  return weights.map((_, place) => offerKinds.map((kind, at) => (ratios.get(kind)?.[place] ?? 1) * (scale[at] ?? 1)));
}
