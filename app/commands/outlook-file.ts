import { type Problem, type Row, readSeries, type Series } from '@fodfaeste/outlook';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandRefused } from './command-refused.ts';
import { textOfFile } from './text-file.ts';

const columns = {
  series: ['series', 'serie'],
  period: ['period', 'periode'],
  value: ['value', 'værdi', 'vaerdi'],
} as const;

/** Most problems that are told; the rest are counted. */
const told = 20;

/**
 * The series of a file `series,period,value`: comma, semicolon or tab between the fields, decimal point or comma, UTF-8 (with or
 * without byte order mark) or Windows-1252, any line ends.
 * @throws CommandRefused with every problem and its line
 */
export function seriesOf(file: string): readonly Series[] {
  const rows = rowsOf(file, textOfFile(file));
  const { series, problems } = readSeries(rows);
  if (problems.length > 0) throw refused(file, problems);
  return series;
}

export function refused(file: string, problems: readonly Problem[]): CommandRefused {
  const told = (lang: 'da' | 'en') => problemLines(file, problems, lang).join('\n');
  return new CommandRefused({ da: told('da'), en: told('en') });
}

export function problemLines(file: string, problems: readonly Problem[], lang: 'da' | 'en'): readonly string[] {
  const lines = problems.slice(0, told).map((one) => `${file}${one.line === null ? '' : `:${one.line}`}: ${one[lang]}`);
  const more = problems.length - told;
  if (more > 0) lines.push(lang === 'da' ? `… og ${more} til.` : `… and ${more} more.`);
  return lines;
}

function rowsOf(file: string, text: string): readonly Row[] {
  const at = (line: number, da: string, en: string) =>
    new CommandRefused({ da: `${file}:${line}: ${da}`, en: `${file}:${line}: ${en}` });
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw at(line, 'Anførselstegnene går ikke op.', 'The quotation marks do not match.');
  }
  const [head, ...rest] = records;
  if (head === undefined) throw at(1, 'Filen er tom.', 'The file is empty.');
  const names = head.record.map((name) => name.toLowerCase());
  const place = (of: readonly string[]) => names.findIndex((name) => of.includes(name));
  const [series, period, value] = [place(columns.series), place(columns.period), place(columns.value)];
  if (series < 0 || period < 0 || value < 0)
    throw at(
      head.info.lines,
      'Første linje skal nævne kolonnerne series,period,value.',
      'The first line must name the columns series,period,value.',
    );
  return rest.map(({ record, info }): Row => {
    if (record.length !== names.length)
      throw at(
        info.lines,
        `Rækken har ${record.length} felter, første linje ${names.length}. Et navn eller et tal med komma skal stå i anførselstegn.`,
        `The row has ${record.length} fields, the first line ${names.length}. A name or number with a comma must be in quotation marks.`,
      );
    return { line: info.lines, series: record[series] ?? '', period: record[period] ?? '', value: record[value] ?? '' };
  });
}

/** Of comma, semicolon and tab, the one that the first line holds most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
