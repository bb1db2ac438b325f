import type { PlainDate } from '@fodfaeste/law/dates';
import type { Baseline, GroupFacts, MunicipalityFacts, OfferFacts } from '../model/baseline.ts';
import { type Group, groups, offerKinds } from '../model/groups.ts';
import { sumOf } from './apportion.ts';
import { type Fitted, fittedLevels, lengthsWith } from './calibration.ts';
import { Constants } from './constants.ts';
import { dagpengeDestinations, dagpengeExits, dagpengeUsed, fundCurves, regionKey } from './dagpenge.ts';
import { forecastsOf, inflowOrigins, withForecasts } from './forecasts.ts';
import { benefitRate } from './money.ts';
import { offerMultipliers } from './offer-multipliers.ts';
import { startChances } from './offer-starts.ts';
import { baselineOrigins } from './origins.ts';
import { otherDestinations, otherLeaves } from './other-flows.ts';
import { makeOf } from './people.ts';
import { inflowSeason, stockSeason } from './season.ts';
import { cashGroups, type Stocks, stocksOf } from './stocks.ts';
import { meanWeeks, steadyState, timesHazard } from './survival.ts';
import { country, type LabTables, monthlyCells, monthsBetween, municipalitiesOf, numberOf } from './tables.ts';
import { usedBefore } from './used-before.ts';

/** Which months a baseline stands on. */
export interface BaselineAsked {
  readonly day: PlainDate;
  readonly lawDay: PlainDate;
  /** The stocks are the mean of these months, as `2021M08`. */
  readonly from: string;
  readonly to: string;
  /** Last month that may be used for anything: later ones are held out. */
  readonly until: string;
}

/**
 * The lab's baseline of all 98 municipalities and 12 groups, from public tables only. The same tables and months give the same baseline.
 * Who comes after the stocks follows the forecasts of `@fodfaeste/outlook` where there are months enough ({@link forecastsOf}).
 * @throws RangeError naming the table that lacks something, or where the stocks are later than `until`
 */
export function baselineOf(tables: LabTables, asked: BaselineAsked): Baseline & { readonly fitted: Fitted } {
  if (asked.to > asked.until)
    throw new RangeError(`Stocks until ${asked.to} are later than ${asked.until}, the last month that may be seen.`);
  const constants = new Constants(tables);
  const forecasts = forecastsOf(tables, asked.to);
  const places = municipalitiesOf(tables);
  const exits = dagpengeExits(fundCurves(tables));
  const leaves = groups.map((group) => (group === 'dagpenge' ? exits.leaves : otherLeaves(constants, group)));
  const fitted = fittedLevels(tables, constants, leaves);
  const stocks = stocksOf(tables, constants, monthsBetween(tables, asked.from, asked.to));
  const year = yearMean(tables, constants, asked);
  const weeksOf = lengthsWith(constants, fitted.guidanceWeeks);
  const chances = groups.map((group, at) => {
    const found = startChances(fitted.starts, at, fitted.stock[at] ?? 0, leaves[at] ?? [1], weeksOf);
    if (!found) throw new RangeError(`${group}: more people in offers than there are.`);
    return found;
  });
  const rates = groups.map((group) => benefitRate(tables, constants, group, Number(asked.to.slice(0, 4))));
  const factor = (region: string, group: Group) =>
    group === 'dagpenge' ? (exits.regions.get(regionKey(region)) ?? 1) : 1;
  const weights = stocks.rows.map((row) =>
    offerKinds.map((kind) => sumOf(row.map((people, at) => people * (chances[at]?.[kind] ?? 0)))),
  );
  const multipliers = offerMultipliers(tables, weights);
  const jobs = companyJobs(tables);
  const spell = (at: number, region: string) =>
    meanWeeks(timesHazard(leaves[at] ?? [1], factor(region, groups[at] ?? 'dagpenge')));
  const municipalities: MunicipalityFacts[] = places.map((municipality, place) => ({
    municipality,
    stock: stocks.rows[place] ?? [],
    inflow: (year.rows[place] ?? []).map((people, at) => people / spell(at, municipality.region)),
    leaves: groups.map((group) => factor(municipality.region, group)),
    offers: multipliers[place] ?? [],
    companyJobs: jobs[place] ?? 0,
  }));
  const facts = groups.map(
    (group, at): GroupFacts => ({
      group,
      hasFlows: group === 'dagpenge',
      make: makeOf(tables, constants, group),
      elapsed: [...steadyState(leaves[at] ?? [1])],
      leaves: [...(leaves[at] ?? [])],
      ...(group === 'dagpenge' ? { used: usedBefore(dagpengeUsed(tables), leaves[at] ?? [1]) } : {}),
      destinations:
        group === 'dagpenge' ? dagpengeDestinations(tables) : otherDestinations(constants, group, leaves[at] ?? [1]),
      benefitWeekOere: rates[at]?.weekOere ?? 0,
      onLadder: true,
      municipalShare: 0,
      offerStarts: chances[at] ?? noStarts,
      ...paidHours(tables, constants, group, stocks.months),
      caseload: constants.value('caseload', group),
      talkMinutes: constants.value('talk_minutes', group),
    }),
  );
  const bare: Baseline = {
    day: asked.day,
    dataVersion: `stocks ${asked.from}-${asked.to}, tables until ${asked.until}`,
    lawDay: asked.lawDay,
    groups: facts,
    municipalities,
    season: inflowSeason(stockSeason(tables, asked.until), exits.leaves),
    offers: offersOf(constants, fitted),
    staff: {
      yearOere: Math.round(constants.value('caseworker_year') * 100),
      consultantYearOere: Math.round(constants.value('consultant_year') * 100),
      hoursYear: fitted.spending.hoursYear,
    },
    unregulatedShare: constants.value('unregulated_share'),
    origins: [
      ...stocks.origins,
      ...inflowOrigins(forecasts, asked.to),
      ...rates.map(({ origin }) => origin),
      ...baselineOrigins(fitted),
      ...constants.origins(),
    ],
  };
  return { ...bare, municipalities: withForecasts(bare, forecasts), fitted };
}

const noStarts: GroupFacts['offerStarts'] = {
  guidance: 0,
  'ordinary-education': 0,
  praktik: 0,
  'private-loentilskud': 0,
  'public-loentilskud': 0,
  nytteindsats: 0,
  mentor: 0,
};

/** The stocks the inflow is reckoned from: the twelve months that end with the last, so that no season is in them. */
function yearMean(tables: LabTables, constants: Constants, asked: BaselineAsked): Stocks {
  const upTo = monthsBetween(tables, '0000M00', asked.to);
  const twelve = upTo.length >= 12 ? upTo.slice(-12) : monthsBetween(tables, '0000M00', asked.until).slice(0, 12);
  return stocksOf(tables, constants, twelve);
}

function offersOf(constants: Constants, { spending, guidanceWeeks }: Fitted): OfferFacts[] {
  const weeksOf = lengthsWith(constants, guidanceWeeks);
  return offerKinds.map((kind) => ({
    kind,
    weeks: weeksOf(kind),
    priceWeekOere: Math.round(constants.value('offer_price_week', kind) * spending.priceScale * 100),
    consultantHours: constants.value('consultant_hours', kind),
    needsCompany: ['praktik', 'private-loentilskud', 'public-loentilskud', 'nytteindsats'].includes(kind),
  }));
}

/** Share with ordinary hours, counted for kontanthjaelp (y60j01); no figure for the others. */
function paidHours(tables: LabTables, constants: Constants, group: Group, months: readonly string[]) {
  const cash = cashGroups.some((one) => one === group);
  const cells = monthlyCells(tables);
  const known = months.map((month) => cells.of(country, 'y60j01', 'share', month)).filter((one) => one !== null);
  const share = known.length > 0 ? sumOf(known) / known.length : lastShare(tables);
  return { paidHoursShare: cash ? share / 100 : 0, paidHours: cash ? constants.value('paid_hours_week') : 0 };
}

/** The table of ordinary hours ends a month before the others. */
function lastShare(tables: LabTables): number {
  const rows = tables.monthly.filter(
    (row) => row['table'] === 'y60j01' && row['measure'] === 'share' && row['kommunekode'] === country,
  );
  const latest = rows.reduce(
    (found, row) => ((row['period'] ?? '') > (found['period'] ?? '') ? row : found),
    rows[0] ?? {},
  );
  return numberOf(latest['value']) ?? 0;
}

/** Full-time jobs of the country (all industries) by the workforce that lives there: what lies behind a commuter is not told. */
function companyJobs(tables: LabTables): number[] {
  const all = numberOf(tables.branches.find((row) => row['label'] === 'Branche i alt')?.['totalFulltime']) ?? 0;
  const shares = new Map(tables.basis.map((row) => [row['kommunekode'], Number(row['workforce_share'])]));
  return municipalitiesOf(tables).map(({ code }) => Math.round(all * (shares.get(code) ?? 0)));
}
