import type { PlainDate } from '@fodfaeste/law/dates';
import type { FigureDelivery } from '../../../outlook/index.ts';
import { periodOf } from '../periods.ts';
import type { PlaceOf } from '../places.ts';
import { FiguresUnreadable, ProblemList } from '../problems.ts';
import { DoublePeriod, figureOf, SeriesBuilder } from '../series-builder.ts';
import { breaksOf, jobindsats, tableTitles } from '../sources.ts';
import type { JobindsatsMeasure, JobindsatsTable } from './tables.ts';

interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Reads an answer of Jobindsats' API v3 (`{"columns": […], "rows": [[…], …]}`). Rows are counted from 1. Nothing is taken when
 * anything cannot be read.
 * @throws FiguresUnreadable
 */
export function readJobindsatsAnswer(
  text: string,
  table: JobindsatsTable,
  { placeOf, drawnOn }: { readonly placeOf: PlaceOf; readonly drawnOn: PlainDate },
): FigureDelivery {
  const answer = answerIn(text);
  const problems = new ProblemList();
  const columns = columnsOf(answer.columns, table, problems);
  problems.settle();
  const builder = new SeriesBuilder();
  answer.rows.forEach((row, index) => {
    const line = index + 1;
    const at = (column: number) => String(row[column] ?? '').trim();
    const period = periodOf(at(columns.period));
    const area = placeOf(at(columns.area));
    if (!period)
      problems.add(line, `"${at(columns.period)}" er ikke en periode.`, `"${at(columns.period)}" is no period.`);
    if (!area)
      problems.add(line, `"${at(columns.area)}" er ikke et sted her.`, `"${at(columns.area)}" is no place here.`);
    if (!period || !area) return;
    for (const { column, measure } of columns.measures) {
      const series = seriesOf(measure, columns.group === null ? null : at(columns.group));
      if (series === null) continue;
      const cell = row[column];
      const figure =
        typeof cell === 'number' && Number.isFinite(cell) ? cell : figureOf(cell == null ? '' : String(cell));
      if (figure === undefined) {
        const title = answer.columns[column] ?? '';
        problems.add(line, `${title}: "${String(cell)}" er ikke et tal.`, `${title}: "${String(cell)}" is no number.`);
        continue;
      }
      try {
        builder.add({ series, area, part: '', unit: measure.unit, period, figure });
      } catch (error) {
        if (!(error instanceof DoublePeriod)) throw error;
        problems.add(line, `${period} står to gange for ${at(columns.area)}.`, error.message);
      }
    }
  });
  if (answer.rows.length === 0) problems.add(null, 'Svaret har ingen rækker.', 'The answer has no rows.');
  problems.settle();
  const title = tableTitles[table.table] ?? table.table;
  return builder.done(jobindsats(table.table, title, drawnOn), () => breaksOf(table.table));
}

function answerIn(text: string): Answer {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new FiguresUnreadable([{ line: null, text: { da: 'Svaret er ikke JSON.', en: 'The answer is not JSON.' } }]);
  }
  const { columns, rows } = (read ?? {}) as Partial<Answer>;
  const good =
    Array.isArray(columns) &&
    columns.every((name) => typeof name === 'string') &&
    Array.isArray(rows) &&
    rows.every(Array.isArray);
  if (!good)
    throw new FiguresUnreadable([
      {
        line: null,
        text: {
          da: 'Svaret mangler "columns" og "rows", som Jobindsats API v3 svarer med.',
          en: 'The answer lacks "columns" and "rows", which Jobindsats API v3 answers with.',
        },
      },
    ]);
  return { columns, rows };
}

function columnsOf(titles: readonly string[], table: JobindsatsTable, problems: ProblemList) {
  const plain = titles.map((title) => title.toLowerCase());
  const find = (fits: (title: string) => boolean) => plain.findIndex(fits);
  const period = find((title) => title.startsWith('periode'));
  const area = find((title) => /^område|kommune/.test(title));
  const group = find((title) => title.startsWith('ydelsesgruppe'));
  if (period < 0) problems.add(null, 'Kolonnen Periode mangler.', 'The column Periode is missing.');
  if (area < 0) problems.add(null, 'Kolonnen Område mangler.', 'The column Område is missing.');
  const measures = table.measures.flatMap((measure) => {
    const fitting = plain.flatMap((title, column) => (fits(title, measure) ? [column] : []));
    const [column] = fitting;
    if (column !== undefined && fitting.length === 1) return [{ column, measure }];
    const words = measure.words.join(' … ');
    problems.add(
      null,
      `${fitting.length === 0 ? 'Ingen kolonne' : 'Mere end én kolonne'} hedder noget med "${words}". Kolonnerne er: ${titles.join(', ')}.`,
      `${fitting.length === 0 ? 'No column' : 'More than one column'} is named like "${words}". The columns are: ${titles.join(', ')}.`,
    );
    return [];
  });
  return { period, area, group: group < 0 ? null : group, measures };
}

const fits = (title: string, { words, not = [] }: JobindsatsMeasure) =>
  words.every((word) => title.includes(word)) && !not.some((word) => title.includes(word));

/** Null for groups the platform does not keep. */
function seriesOf({ series, byGroup }: JobindsatsMeasure, group: string | null): string | null {
  if (group === null || /i alt$/i.test(group)) return series;
  if (/dagpenge/i.test(group) && !/syge/i.test(group)) return byGroup?.['dagpenge'] ?? null;
  if (/^kontanthjælp/i.test(group)) return byGroup?.['kontanthjaelp'] ?? null;
  return null;
}
