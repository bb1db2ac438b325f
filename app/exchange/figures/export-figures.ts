import { toCsv } from '../../kernel/files/write-csv.ts';
import type { FigureSeries } from '../../outlook/index.ts';

const columns = ['source', 'series', 'area', 'part', 'unit', 'period', 'value'] as const;

/** Series as CSV, one line a figure; what was withheld is empty. */
export function figuresCsv(series: readonly FigureSeries[]): string {
  return toCsv(
    columns,
    series.flatMap((one) =>
      one.periods.map((period, at) => [
        one.sourceId,
        one.series,
        one.area,
        one.part,
        one.unit,
        period,
        one.figures[at] ?? null,
      ]),
    ),
  );
}
