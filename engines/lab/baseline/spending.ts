import { groups, type OfferKind, offerKinds } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import type { Constants } from './constants.ts';
import { keptWeeks, type Starts, type WeeksOf } from './offer-starts.ts';

/** What the effort costs in a year of the calibration, in DKK, and the one number that is fitted to it. */
export interface Spending {
  readonly caseworkers: number;
  readonly consultants: number;
  /** Hours a caseworker has with citizens in a year. */
  readonly hoursYear: number;
  readonly caseworkersDkk: number;
  readonly consultantsDkk: number;
  /** Offers at the assumed prices. */
  readonly offersDkk: number;
  /** What all prices of offers are multiplied by, so that the sum is the published one. */
  readonly priceScale: number;
}

/** Caseworkers at the guideline's caseloads. */
export const caseworkersFor = (constants: Constants, stock: readonly number[]): number =>
  sumOf(groups.map((group, at) => (stock[at] ?? 0) / constants.value('caseload', group)));

/**
 * Splits the published spending (31,991 DKK a full-time person, HBS 2022): caseworkers and consultants at their pay, the rest is offers.
 * Fitted: one scale on all prices; and the hours with citizens, so that the talks of the rules then fill the assumed share of them.
 * @param stock full-time persons in the country by group
 * @throws RangeError when staff alone cost more than was spent
 */
export function spendingOf(
  constants: Constants,
  stock: readonly number[],
  starts: Starts,
  leaves: readonly ArrayLike<number>[],
  weeksOf: WeeksOf,
): Spending {
  const caseworkers = caseworkersFor(constants, stock);
  const minutes =
    sumOf(groups.map((group, at) => (stock[at] ?? 0) * constants.value('talk_minutes', group))) / sumOf(stock);
  const hoursYear = Math.round(
    (constants.value('talks_year') * minutes) / 60 / caseworkers / constants.value('staff_use'),
  );
  const hours = (kind: OfferKind) => 52 * sumOf(starts[kind]) * constants.value('consultant_hours', kind);
  const regulated = sumOf(offerKinds.map(hours)) / hoursYear / constants.value('staff_use');
  const consultants = regulated / (1 - constants.value('unregulated_share'));
  const offersDkk = sumOf(
    offerKinds.map((kind) => {
      const weeks = groups.map((_, at) => 52 * (starts[kind][at] ?? 0) * keptWeeks(weeksOf(kind), leaves[at] ?? [1]));
      return sumOf(weeks) * constants.value('offer_price_week', kind);
    }),
  );
  const caseworkersDkk = caseworkers * constants.value('caseworker_year');
  const consultantsDkk = consultants * constants.value('consultant_year');
  const left = constants.value('spending_per_fulltime_person') * sumOf(stock) - caseworkersDkk - consultantsDkk;
  if (!(left > 0))
    throw new RangeError('Staff alone cost more than was spent: caseloads or pay in lab/constants.csv are off.');
  return {
    caseworkers,
    consultants,
    hoursYear,
    caseworkersDkk,
    consultantsDkk,
    offersDkk,
    priceScale: left / offersDkk,
  };
}
