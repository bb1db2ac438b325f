import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/node';
import { toCsv } from '../../kernel/files/write-csv.ts';
import type { Course, TrainingClass } from '../course.ts';
import { type Cell, classesTable, coursesTable, type OutTable } from './tables.ts';

const decimal = (cell: Cell): Cell => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell);

/** A table as a text with semicolons and Danish decimals. */
const asCsv = ({ header, rows }: OutTable): string =>
  toCsv(
    header,
    rows.map((cells) => cells.map(decimal)),
  );

export const coursesCsv = (courses: readonly Course[]): string => asCsv(coursesTable(courses));
export const classesCsv = (classes: readonly TrainingClass[], courses: readonly Course[]): string =>
  asCsv(classesTable(classes, courses));

function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null;
  // Texts are typed as such, so that a spreadsheet never reads one as a formula.
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: cell };
}

const sheetOf = ({ header, rows }: OutTable, sheet: string) => ({
  data: [
    header.map((value): SheetCell => ({ type: String, value, fontWeight: 'bold' })),
    ...rows.map((cells) => cells.map(sheetCell)),
  ],
  sheet,
  columns: header.map((name) => ({ width: Math.max(12, name.length + 2) })),
  stickyRowsCount: 1,
});

/** The spreadsheet with its two sheets, as an import reads it. */
export function trainingXlsx(courses: readonly Course[], classes: readonly TrainingClass[]): Promise<Buffer> {
  return writeXlsxFile([
    sheetOf(coursesTable(courses), 'Kurser'),
    sheetOf(classesTable(classes, courses), 'Hold'),
  ]).toBuffer();
}
