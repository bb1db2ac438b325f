import { type Period, parsePeriod, periodText } from './period.ts';
import { type Problem, problem, quoted } from './problem.ts';
import type { Series } from './series.ts';

/** One line of a file `series,period,value`, as text. */
export interface Row {
  readonly line: number;
  readonly series: string;
  readonly period: string;
  readonly value: string;
}

/** Longest span between first and last period; a longer one is a misprint in a year. */
const longest = 5000;

const number = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;
/** What publishers write where a figure is missing or withheld. StatBank's '-' is a zero and Jobindsats' a small cell: it is asked about. */
const absent = new Set(['', '..', '…', '.', '*', 'NA', 'NaN', 'null', 'x']);

/** The value: a number with decimal point or comma, null where it is withheld, undefined where it is neither. */
export function parseValue(text: string): number | null | undefined {
  const trimmed = text.trim().replace('\u2212', '-');
  if (absent.has(trimmed)) return null;
  if (!number.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** The series of the rows, in the order they first appear; or everything that is wrong, by line. */
export function readSeries(
  rows: readonly Row[],
):
  | { readonly series: readonly Series[]; readonly problems: readonly [] }
  | { readonly series: readonly []; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map<string, Collected>();
  for (const row of rows) {
    const read = readRow(row, problems);
    if (read === null) continue;
    const one = byName.get(row.series) ?? { frequency: read.period, cells: new Map() };
    byName.set(row.series, one);
    add(one, row, read, problems);
  }
  if (rows.length === 0)
    problems.push(problem('empty', {}, 'Filen har ingen rækker med tal.', 'The file has no rows of figures.'));
  const series = [...byName].flatMap(([name, one]) => {
    const made = seriesOf(name, one);
    if ('kind' in made) problems.push(made);
    return 'kind' in made ? [] : [made];
  });
  return problems.length > 0
    ? { series: [], problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
    : { series, problems: [] };
}

interface Cell {
  readonly value: number | null;
  readonly line: number;
}
interface Collected {
  readonly frequency: Period;
  readonly cells: Map<number, Cell>;
}
interface Read {
  readonly period: Period;
  readonly value: number | null;
}

function readRow({ line, series, period, value }: Row, problems: Problem[]): Read | null {
  if (series.trim() === '') {
    problems.push(
      problem('series-unnamed', { line }, 'Rækken har intet navn i series.', 'The row has no name in series.'),
    );
    return null;
  }
  const parsed = parsePeriod(period);
  if (parsed === null) {
    problems.push(
      problem(
        'bad-period',
        { line, series },
        `${quoted(period)} er ikke en periode. Skriv 2026M07, 2026Q1, 2026W07 eller 2026.`,
        `${quoted(period)} is not a period. Write 2026M07, 2026Q1, 2026W07 or 2026.`,
      ),
    );
    return null;
  }
  const number = parseValue(value);
  if (number === undefined) {
    problems.push(
      problem(
        'not-a-number',
        { line, series },
        `${quoted(value)} er ikke et tal. Skriv 1234.5 eller 1234,5, uden tusindtegn, og lad feltet være tomt, hvis tallet mangler.`,
        `${quoted(value)} is not a number. Write 1234.5 or 1234,5, without thousands marks, and leave it empty where it is missing.`,
      ),
    );
    return null;
  }
  return { period: parsed, value: number };
}

function add({ frequency, cells }: Collected, { line, series, period }: Row, read: Read, problems: Problem[]): void {
  if (read.period.frequency !== frequency.frequency) {
    problems.push(
      problem(
        'mixed-frequencies',
        { line, series },
        `${quoted(series)} har både ${periodText(frequency)} og ${period.trim()}. En serie har én slags perioder.`,
        `${quoted(series)} has both ${periodText(frequency)} and ${period.trim()}. A series has one kind of periods.`,
      ),
    );
    return;
  }
  const before = cells.get(read.period.index);
  if (before !== undefined) {
    problems.push(
      problem(
        'double-period',
        { line, series },
        `${quoted(series)} har ${period.trim()} to gange, også på linje ${before.line}.`,
        `${quoted(series)} has ${period.trim()} twice, on line ${before.line} too.`,
      ),
    );
    return;
  }
  cells.set(read.period.index, { value: read.value, line });
}

function seriesOf(name: string, { frequency, cells }: Collected): Series | Problem {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { value }] of cells) {
    last = Math.max(last, index);
    if (value !== null) first = Math.min(first, index);
  }
  // Nothing but withheld figures: the forecast says that there are too few.
  if (first === Number.POSITIVE_INFINITY) first = Math.min(...cells.keys());
  if (last - first >= longest)
    return problem(
      'too-long',
      { line: cells.get(last)?.line ?? null, series: name },
      `${quoted(name)} går fra ${periodText({ ...frequency, index: first })} til ${periodText({ ...frequency, index: last })}. Er et årstal skrevet forkert?`,
      `${quoted(name)} runs from ${periodText({ ...frequency, index: first })} to ${periodText({ ...frequency, index: last })}. Is a year misprinted?`,
    );
  const span = Array.from({ length: last - first + 1 }, (_, at) => cells.get(first + at));
  return {
    name,
    frequency: frequency.frequency,
    first,
    values: span.map((cell) => cell?.value ?? null),
    lines: span.map((cell) => cell?.line ?? null),
  };
}
