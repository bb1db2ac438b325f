import type { PlainDate } from '@fodfaeste/law/dates';
import { parse } from 'csv-parse/sync';
import { country, type FigureDelivery } from '../../../outlook/index.ts';
import { periodOf } from '../periods.ts';
import type { PlaceOf } from '../places.ts';
import { FiguresUnreadable, ProblemList } from '../problems.ts';
import { DoublePeriod, figureOf, SeriesBuilder } from '../series-builder.ts';
import { statbank } from '../sources.ts';
import type { StatbankTable } from './tables.ts';

/**
 * Reads a CSV file of StatBank Denmark: semicolons, a header of dimensions, `TID` and `INDHOLD`. A dimension the platform does not
 * know may stand there with one value only. Nothing is taken when anything cannot be read.
 * @throws FiguresUnreadable
 */
export function readStatbankCsv(
  text: string,
  table: StatbankTable,
  { placeOf, drawnOn }: { readonly placeOf: PlaceOf; readonly drawnOn: PlainDate },
): FigureDelivery {
  const [header = [], ...rows] = recordsIn(text);
  const problems = new ProblemList();
  const titles = header.map((title) => title.trim().toUpperCase());
  const column = (fits: (title: string) => boolean) => titles.findIndex(fits);
  const time = column((title) => title === 'TID');
  const value = column((title) => title === 'INDHOLD');
  const area = column((title) => /^(OMRÅDE|REGION|KOMMUNE)/.test(title));
  const part =
    table.part === undefined ? -1 : column((title) => sameTitle(title).startsWith(sameTitle(table.part ?? '')));
  for (const [found, name] of [
    [time, 'TID'],
    [value, 'INDHOLD'],
    ...(table.part === undefined ? [] : [[part, table.part] as const]),
  ] as const)
    if (found < 0) problems.add(1, `Kolonnen ${name} mangler.`, `The column ${name} is missing.`);
  problems.settle();

  const others = titles.flatMap((_, at) => ([time, value, area, part].includes(at) ? [] : [at]));
  for (const other of others) {
    const seen = new Set(rows.map((row) => row[other]));
    if (seen.size > 1)
      problems.add(
        1,
        `${header[other]} har ${seen.size} værdier. Hent tabellen med én af dem.`,
        `${header[other]} has ${seen.size} values. Fetch the table with one of them.`,
      );
  }
  problems.settle();

  const builder = new SeriesBuilder();
  rows.forEach((row, index) => {
    const line = index + 2;
    const at = (given: number) => (row[given] ?? '').trim();
    const period = periodOf(at(time));
    const place = area < 0 ? country : placeOf(at(area));
    const figure = figureOf(at(value));
    if (!period) problems.add(line, `"${at(time)}" er ikke en periode.`, `"${at(time)}" is no period.`);
    if (!place) problems.add(line, `"${at(area)}" er ikke et sted her.`, `"${at(area)}" is no place here.`);
    if (figure === undefined) problems.add(line, `"${at(value)}" er ikke et tal.`, `"${at(value)}" is no number.`);
    if (!period || !place || figure === undefined) return;
    const named = part < 0 || at(part).toLowerCase() === (table.whole ?? '').toLowerCase() ? '' : at(part);
    try {
      builder.add({ series: table.series, area: place, part: named, unit: table.unit, period, figure });
    } catch (error) {
      if (!(error instanceof DoublePeriod)) throw error;
      problems.add(line, `${period} står to gange.`, error.message);
    }
  });
  if (rows.length === 0) problems.add(null, 'Filen har ingen rækker.', 'The file has no rows.');
  problems.settle();
  return builder.done(statbank(table.table, table.title, drawnOn));
}

const sameTitle = (title: string) => title.toUpperCase().replaceAll('-', '');

function recordsIn(text: string): string[][] {
  try {
    return parse(text, { delimiter: ';', bom: true, skip_empty_lines: true });
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    throw new FiguresUnreadable([
      { line, text: { da: 'Linjen kan ikke læses som CSV med semikolon.', en: 'Not CSV with semicolons.' } },
    ]);
  }
}
