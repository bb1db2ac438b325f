import type { CountedStock } from '../../model/counted-stock.ts';
import { type LabTables, monthlyCells, monthsOf, municipalitiesOf } from '../tables.ts';

/** Fitted on up to the first, tried on from the second: the last year of the tables is seen by nothing that was fitted but the levels below. */
export const heldOut = { fittedUntil: '2025M07', from: '2025M08', to: '2026M07' } as const;

/**
 * Tables of other times that a baseline of {@link heldOut} still reads, and which therefore are not held out. None of them is a stock of the
 * held-out months, but the split of kontanthjaelp by readiness and the offers by municipality.
 */
export const readFromLater = [
  'Jobindsats y60a02 by visitation, 2026M07',
  'Jobindsats y60c02, 2026M07',
  'Jobindsats y01b15 (2025Q4), y01a12 (2026M06)',
  'people/municipality-basis.csv, 2024M08-2026M07',
] as const;

const columns = { dagpenge: ['y25i01', 'dagpenge'], cash: ['y60a02', 'fullTime'] } as const;

/** Ten municipalities from the largest to the smallest, by the workforce: every tenth of the order, so that none is chosen by hand. */
export function tenMunicipalities(tables: LabTables): { code: string; name: string; region: string }[] {
  const workforce = new Map(tables.basis.map((row) => [row['kommunekode'], Number(row['workforce'])]));
  const bySize = municipalitiesOf(tables).sort((a, b) => (workforce.get(b.code) ?? 0) - (workforce.get(a.code) ?? 0));
  return bySize.filter((_, at) => at % 10 === 4);
}

/** The months that are held out, in order. */
export const heldOutMonths = (tables: LabTables): string[] =>
  monthsOf(tables).filter((month) => month >= heldOut.from && month <= heldOut.to);

/** Full-time persons in some months; null where withheld. */
export function realStocks(
  tables: LabTables,
  code: string,
  stock: CountedStock,
  months: readonly string[],
): (number | null)[] {
  const cells = monthlyCells(tables);
  const [table, measure] = columns[stock];
  return months.map((month) => cells.of(code, table, measure, month));
}

/** The same months a year before: what a forecast must beat. */
export const yearBefore = (months: readonly string[]): string[] =>
  months.map((month) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);

/** A band of a run, month by month. */
export interface StockBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How a band stands to what was counted: share of months inside it, and the mean error of its middle without sign, in per cent. */
export function bandFit(
  real: readonly (number | null)[],
  band: readonly StockBand[],
): { inside: number; error: number; months: number } {
  const pairs = real.flatMap((value, at) => {
    const here = band[at];
    return value === null || !here ? [] : [{ value, here }];
  });
  const months = Math.max(1, pairs.length);
  return {
    inside: pairs.filter(({ value, here }) => value >= here.low && value <= here.high).length / months,
    error:
      (100 * pairs.reduce((sum, { value, here }) => sum + Math.abs(here.middle - value) / Math.max(1, value), 0)) /
      months,
    months: pairs.length,
  };
}
