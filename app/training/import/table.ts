import { CsvError, parse } from 'csv-parse/sync';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { both } from '../text.ts';
import { classColumns, courseColumns, folded } from './columns.ts';

export const sheets = ['courses', 'classes'] as const;
/** Which of the two tables of an import something stands in. */
export type SheetName = (typeof sheets)[number];

/** Something wrong in a file. Rows are numbered as a spreadsheet numbers them: the headings are row 1. */
export interface Fault {
  readonly sheet: SheetName;
  readonly row: number;
  /** The Danish name of the column; null where the whole row is meant. */
  readonly column: string | null;
  readonly what: Bilingual;
}

export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table as it was written, with the place of each column that is known. */
export interface Table {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that nobody reads. */
  readonly unknown: readonly string[];
}

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const mostRows = 5_000;

/** Danish spreadsheets write semicolons, others commas or tabs: the one that the first line holds most of. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function rowsOf(text: string): readonly Row[] | number {
  try {
    const read = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    });
    return read
      .map((cells, at) => ({ number: at + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return typeof error['lines'] === 'number' ? error['lines'] : 1;
  }
}

const columnsOf: Readonly<Record<SheetName, Readonly<Record<string, readonly string[]>>>> = {
  courses: courseColumns,
  classes: classColumns,
};

/** The columns that a heading may name, by their own names. */
function placesOf(sheet: SheetName, headings: readonly string[]): ReadonlyMap<string, number> {
  const names = headings.map(folded);
  return new Map(
    Object.entries(columnsOf[sheet]).flatMap(([column, known]): readonly (readonly [string, number])[] => {
      const at = known.map((name) => names.indexOf(name)).find((place) => place >= 0);
      return at === undefined ? [] : [[column, at]];
    }),
  );
}

/** Which table a file of text is: classes have a start day. */
export function sheetOf(text: string): SheetName {
  const rows = rowsOf(text);
  const [head] = typeof rows === 'number' ? [] : rows;
  return head && placesOf('classes', head.cells).has('starts') ? 'classes' : 'courses';
}

/** A table as rows and columns; `needed` columns must be there. */
export function readTable(sheet: SheetName, text: string, needed: readonly string[]): ReadTable {
  const fault = (row: number, what: Bilingual, column: string | null = null): Fault => ({ sheet, row, column, what });
  const wrong = (...faults: readonly Fault[]): ReadTable => ({ ok: false, faults });
  const read = rowsOf(text);
  if (typeof read === 'number') return wrong(fault(read, both('import.fault.quote')));
  const [head, ...rows] = read;
  if (!head || rows.length === 0) return wrong(fault(1, both('import.fault.empty')));
  if (rows.length > mostRows) return wrong(fault(mostRows + 2, both('import.fault.many', { antal: mostRows })));
  const columns = placesOf(sheet, head.cells);
  const used = new Set(columns.values());
  const unknown = head.cells.filter((name, at) => name !== '' && !used.has(at));
  const twice = head.cells.find(
    (name, at) => name !== '' && head.cells.slice(0, at).some((other) => folded(other) === folded(name)),
  );
  if (twice !== undefined) return wrong(fault(head.number, both('import.fault.columnTwice', { navn: twice })));
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length > 0)
    return wrong(
      ...missing.map((column) => {
        const [name = column] = columnsOf[sheet][column] ?? [];
        const read = unknown.length === 0 ? head.cells : unknown;
        return fault(
          head.number,
          both('import.fault.column', { navn: name, andre: read.slice(0, 8).join(', ') }),
          name,
        );
      }),
    );
  const long = rows.filter(({ cells }) => cells.slice(head.cells.length).some((cell) => cell !== ''));
  if (long.length > 0)
    return wrong(
      ...long.map(({ number, cells }) =>
        fault(number, both('import.fault.cells', { antal: String(cells.length), flere: String(head.cells.length) })),
      ),
    );
  return { ok: true, table: { rows, columns, unknown } };
}
