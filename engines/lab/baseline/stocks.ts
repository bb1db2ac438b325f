import type { Origin } from '../model/baseline.ts';
import { countedGroups } from '../model/counted-stock.ts';
import { type Group, groups } from '../model/groups.ts';
import { apportion, fillWithheld, sumOf } from './apportion.ts';
import type { Constants } from './constants.ts';
import { type Cells, country, type LabTables, monthlyCells, municipalitiesOf, snapshotCells } from './tables.ts';

/** Full-time persons by municipality (of `municipalitiesOf`) and group, whole numbers: `rows[municipality][group]`. */
export interface Stocks {
  readonly months: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly origins: readonly Origin[];
}

/** Groups on kontanthjælp and its kin: together they are Jobindsats `y60a02`. */
export const cashGroups = countedGroups.cash;

/** Names in Jobindsats, in the order of the first four of {@link cashGroups}; the last has no group of its own. */
const cashLabels = ['Jobparat', 'Åbenlys uddannelsesparat', 'Uddannelsesparat', 'Aktivitetsparat', 'Uoplyst'] as const;

/**
 * The stocks as the mean of some months. Counted by municipality: dagpenge (`y25i01`) and all on kontanthjælp (`y60a02`), whose split
 * by readiness is counted for the latest month only and carried back. Other groups: the national number by the share of the population.
 * @throws RangeError when a municipality lacks a month
 */
export function stocksOf(tables: LabTables, constants: Constants, months: readonly string[]): Stocks {
  const monthly = monthlyCells(tables);
  const places = municipalitiesOf(tables);
  const mean = (code: string, table: string, measure: string) => meanOf(monthly, code, table, measure, months);
  const split = readinessOf(tables, monthly);
  const scaled = scaledGroups(tables, constants);
  const rows = places.map(({ code }, place) => {
    const cash = Math.round(mean(code, 'y60a02', 'fullTime'));
    const parts = cashParts(cash, mean(code, 'y25i01', 'kontanthjaelp'), split(code), constants);
    return groups.map((group) => {
      if (group === 'dagpenge') return Math.round(mean(code, 'y25i01', 'dagpenge'));
      const at = (cashGroups as readonly Group[]).indexOf(group);
      return at >= 0 ? (parts[at] ?? 0) : (scaled.get(group)?.[place] ?? 0);
    });
  });
  return { months, rows, origins: originsOf(months) };
}

/** Full-time persons of the country by group. */
export const totals = (stocks: Stocks): number[] =>
  groups.map((_, at) => sumOf(stocks.rows.map((row) => row[at] ?? 0)));

/** Mean of the months that are not withheld. A withheld month is under three and counts as one. */
function meanOf(monthly: Cells, code: string, table: string, measure: string, months: readonly string[]): number {
  if (monthly.of(country, table, measure, months[0] ?? '') === null)
    throw new RangeError(`${table} ${measure} has no ${months[0]}.`);
  return sumOf(months.map((month) => monthly.of(code, table, measure, month) ?? 1)) / months.length;
}

interface Readiness {
  /** Full-time persons of the latest month by {@link cashLabels}, withheld cells filled. */
  readonly cells: readonly number[];
  /** Jobparate of `y60a02` for each of those whom `y25i01` counts as unemployed, in the country. */
  readonly jobparatPerUnemployed: number;
}

function readinessOf(tables: LabTables, monthly: Cells): (code: string) => Readiness {
  const snapshot = snapshotCells(tables);
  const month = tables.snapshot.find((row) => row['table'] === 'y60a02')?.['period'] ?? '';
  const row = (code: string) => cashLabels.map((label) => snapshot.of(code, 'y60a02', label, 'fullTime'));
  const nation = row(country).map((cell) => cell ?? 0);
  const jobparatPerUnemployed =
    (nation[0] ?? 0) / Math.max(1, monthly.of(country, 'y25i01', 'kontanthjaelp', month) ?? 0);
  return (code) => ({
    cells: fillWithheld(row(code), monthly.of(code, 'y60a02', 'fullTime', month) ?? 0, nation),
    jobparatPerUnemployed,
  });
}

/**
 * Splits the counted total of a municipality. Jobparate follow the counted unemployed on kontanthjælp of the same months; the rest is
 * split as in the latest month. People not yet assessed (`Uoplyst`) are spread over all. Integration is the country's share of everybody,
 * taken from jobparate and aktivitetsparate: Jobindsats counts them there.
 */
function cashParts(total: number, unemployed: number, readiness: Readiness, constants: Constants): number[] {
  const [, aabenlyst = 0, uddannelsesparat = 0, aktivitetsparat = 0, unassessed = 0] = readiness.cells;
  const assessed = Math.max(1, sumOf(readiness.cells) - unassessed) / Math.max(1, sumOf(readiness.cells));
  const jobparat = Math.min(total, (unemployed * readiness.jobparatPerUnemployed) / assessed);
  const others = Math.max(1, aabenlyst + uddannelsesparat + aktivitetsparat);
  const rest = (cell: number) => ((total - jobparat) * cell) / others;
  const integration = total * constants.value('integration_share_of_cash');
  const kept = 1 - Math.min(1, integration / Math.max(1, jobparat + rest(aktivitetsparat)));
  return apportion(total, [
    jobparat * kept,
    rest(aabenlyst),
    rest(uddannelsesparat),
    rest(aktivitetsparat) * kept,
    integration,
  ]);
}

const nationalOnly: Readonly<Partial<Record<Group, readonly [benefit: string, forloeb: string]>>> = {
  sygedagpenge: ['sygedagpenge', ''],
  jobafklaring: ['ressourceforloebsydelse', 'jobafklaringsforloeb'],
  ledighedsydelse: ['ledighedsydelse', ''],
  fleksjob: ['fleksloentilskud', ''],
};

/** The national number of each group by the population of the municipalities; sums are the national number exactly. */
function scaledGroups(tables: LabTables, constants: Constants): Map<Group, readonly number[]> {
  const shares = new Map(tables.basis.map((row) => [row['kommunekode'], Number(row['population_share'])]));
  const weights = municipalitiesOf(tables).map(({ code }) => shares.get(code) ?? 0);
  const national = (benefit: string, forloeb: string): number => {
    const row = tables.benefitShares.find((one) => one['benefit'] === benefit && one['forloeb'] === forloeb);
    const value = Number(row?.['national'] ?? 0);
    if (!(value > 0)) throw new RangeError(`people/benefit-shares.csv has no number for ${benefit} ${forloeb}.`);
    return value;
  };
  const entries = Object.entries(nationalOnly).map(
    ([group, [benefit, forloeb]]) => [group as Group, apportion(national(benefit, forloeb), weights)] as const,
  );
  return new Map([...entries, ['ressourceforloeb', apportion(constants.value('stock_ressourceforloeb'), weights)]]);
}

function originsOf(months: readonly string[]): Origin[] {
  const when = months.length === 1 ? months[0] : `${months[0]} to ${months.at(-1)}, mean`;
  return [
    { what: 'stock dagpenge', standing: 'counted', source: `Jobindsats y25i01, ${when}` },
    {
      what: 'stock on kontanthjaelp, all five groups together',
      standing: 'counted',
      source: `Jobindsats y60a02, ${when}`,
    },
    {
      what: 'stock of each of the groups on kontanthjaelp',
      standing: 'assumed',
      source:
        'split as counted in the latest month (Jobindsats y60a02 by visitation); jobparate follow y25i01 kontanthjaelp; integration is one share in all municipalities',
    },
    {
      what: 'stock sygedagpenge, jobafklaring, ledighedsydelse, fleksjob in the country',
      standing: 'counted',
      source: 'Danmarks Statistik, Nyt, 2021-2023 (people/benefit-shares.csv); the same in all months',
    },
    {
      what: 'stock sygedagpenge, jobafklaring, ressourceforloeb, ledighedsydelse, fleksjob by municipality',
      standing: 'assumed',
      source: 'the national number by population of working age (people/municipality-basis.csv)',
    },
    { what: 'stock revalidering', standing: 'assumed', source: 'no figure was found: nobody is simulated' },
  ];
}
