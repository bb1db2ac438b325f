/** One row of a table, read column by column; what is wrong is thrown with the number of the line. */
export interface TableRow<Column extends string> {
  readonly line: number;
  /** What stands there; an empty cell is a fault. */
  readonly text: (column: Column) => string;
  readonly number: (column: Column) => number;
  /** 0 or more. */
  readonly whole: (column: Column) => number;
  readonly oneOf: <Word extends string>(column: Column, words: readonly Word[]) => Word;
  /** Words parted by spaces; none where the cell is empty. */
  readonly words: (column: Column) => readonly string[];
  readonly fault: (why: string) => never;
}

/** A table as CSV (RFC 4180, without line breaks inside a cell) whose first line names exactly these columns. @throws Error naming the line */
export function readTable<Column extends string>(csv: string, columns: readonly Column[]): readonly TableRow<Column>[] {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const head = cellsOf(lines[0] ?? '', 1);
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0 || head.length !== columns.length)
    throw new Error(`effects, line 1: the columns must be ${columns.join(', ')}`);
  return lines.flatMap((line, at) => (at === 0 || line.trim() === '' ? [] : [rowOf(line, at + 1, head)]));
}

function rowOf<Column extends string>(text: string, line: number, head: readonly string[]): TableRow<Column> {
  const cells = cellsOf(text, line);
  const fault = (why: string): never => {
    throw new Error(`effects, line ${line}: ${why}`);
  };
  if (cells.length !== head.length) fault(`${cells.length} cells, and ${head.length} columns`);
  const cell = (column: Column) => (cells[head.indexOf(column)] ?? '').trim();
  const filled = (column: Column) => cell(column) || fault(`${column} is empty`);
  const numberOf = (column: Column) => {
    const number = Number(filled(column));
    return Number.isFinite(number) ? number : fault(`${column} “${cell(column)}” is no number`);
  };
  return {
    line,
    fault,
    text: filled,
    number: numberOf,
    whole(column) {
      const number = numberOf(column);
      return Number.isInteger(number) && number >= 0 ? number : fault(`${column} must be a whole number from 0`);
    },
    oneOf(column, words) {
      return (
        words.find((word) => word === cell(column)) ??
        fault(`${column} “${cell(column)}” is none of ${words.join(', ')}`)
      );
    },
    words: (column) => cell(column).split(' ').filter(Boolean),
  };
}

function cellsOf(text: string, line: number): string[] {
  const cells: string[] = [];
  let rest = text;
  for (;;) {
    const found = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(rest);
    if (!found) throw new Error(`effects, line ${line}: a quotation mark is missing`);
    cells.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '') return cells;
    rest = rest.slice(found[0].length);
  }
}
