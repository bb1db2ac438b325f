import { groups, type OfferKind } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import type { Constants } from './constants.ts';
import { citizensWithOffer } from './expected-citizens.ts';
import { nationalStarts, type Starts, startChances, type WeeksOf } from './offer-starts.ts';
import { type Spending, spendingOf } from './spending.ts';
import { stocksOf, totals } from './stocks.ts';
import { meanWeeks, steadyState } from './survival.ts';
import { type LabTables, monthsBetween } from './tables.ts';

/** The months the national levels are fitted on: the twelve of the tables that are nearest to 2021 and 2022. */
export const calibrationMonths = { from: '2021M08', to: '2022M07' } as const;

/** What was fitted to national figures: shown beside the assumptions. */
export interface Fitted {
  /** Full-time persons in the country by group, on the months of the calibration. */
  readonly stock: readonly number[];
  readonly starts: Starts;
  readonly guidanceWeeks: number;
  /** Different people with an offer in a year, as reckoned (`citizensWithOffer`). */
  readonly citizens: number;
  readonly spending: Spending;
}

/** Lengths of offers with the fitted one of guidance. */
export const lengthsWith =
  (constants: Constants, guidanceWeeks: number): WeeksOf =>
  (kind: OfferKind) =>
    kind === 'guidance' ? guidanceWeeks : constants.value('offer_weeks', kind);

/**
 * Levels are fitted once, on {@link calibrationMonths}: starts to the offers of S5 (KL 2022), the length of guidance to its citizens, prices to
 * what was spent (HBS 2022). A baseline of other months takes them as they are.
 */
export function fittedLevels(tables: LabTables, constants: Constants, leaves: readonly ArrayLike<number>[]): Fitted {
  const stock = totals(
    stocksOf(tables, constants, monthsBetween(tables, calibrationMonths.from, calibrationMonths.to)),
  );
  const { low, high, value } = constants.row('offer_weeks', 'guidance');
  const wanted = constants.value('citizens_with_offer_year');
  const tries = [];
  for (let weeks = low ?? value; weeks <= (high ?? value); weeks += 1) {
    const tried = tryLength(tables, constants, stock, leaves, weeks);
    if (tried) tries.push(tried);
  }
  const [best] = tries.sort((a, b) => Math.abs(a.citizens - wanted) - Math.abs(b.citizens - wanted));
  if (!best) throw new RangeError('No length of guidance in lab/constants.csv fits the offers that were counted.');
  const spending = spendingOf(constants, stock, best.starts, leaves, lengthsWith(constants, best.guidanceWeeks));
  return { stock, ...best, spending };
}

/** Null where people on kontanthjaelp alone would start more than everybody did. */
function tryLength(
  tables: LabTables,
  constants: Constants,
  stock: readonly number[],
  leaves: readonly ArrayLike<number>[],
  guidanceWeeks: number,
): Pick<Fitted, 'starts' | 'guidanceWeeks' | 'citizens'> | null {
  const weeksOf = lengthsWith(constants, guidanceWeeks);
  const starts = nationalStarts(tables, constants, stock, weeksOf);
  const people = groups.map((_, at) => {
    const here = leaves[at] ?? [1];
    const offerStarts = startChances(starts, at, stock[at] ?? 0, here, weeksOf);
    if (offerStarts === null) return null;
    const facts = { elapsed: [...steadyState(here)], leaves: [...Array.from(here)], offerStarts };
    return citizensWithOffer(facts, stock[at] ?? 0, (stock[at] ?? 0) / meanWeeks(here));
  });
  const known = people.filter((one) => one !== null);
  return known.length < people.length ? null : { starts, guidanceWeeks, citizens: sumOf(known) };
}
