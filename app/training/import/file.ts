import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { both } from '../text.ts';
import { folded } from './columns.ts';
import { decode } from './decode.ts';
import { sheetOf } from './table.ts';
import { type SheetCells, sheetsOfXlsx } from './xlsx.ts';

/** What an import is made of: each table as text, with semicolons between the cells. */
export interface ImportTables {
  readonly courses: string | null;
  readonly classes: string | null;
}
export type ReadFile =
  | { readonly ok: true; readonly tables: ImportTables }
  | { readonly ok: false; readonly fault: Bilingual };

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
const zip = [0x50, 0x4b];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const asText = ({ rows }: SheetCells): string => rows.map((cells) => cells.map(quoted).join(';')).join('\n');

const sheetNames = { courses: ['kurser', 'courses'], classes: ['hold', 'classes'] } as const;

function tablesOfSheets(sheets: readonly SheetCells[]): ImportTables {
  const filled = sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell !== '')));
  const named = (which: keyof typeof sheetNames): SheetCells | undefined =>
    filled.find(({ name }) => sheetNames[which].some((one) => one === folded(name)));
  const [courses, classes] = [named('courses'), named('classes')];
  if (courses || classes)
    return { courses: courses ? asText(courses) : null, classes: classes ? asText(classes) : null };
  const [only] = filled;
  return only ? tableOfText(asText(only)) : { courses: null, classes: null };
}

const tableOfText = (text: string): ImportTables =>
  sheetOf(text) === 'classes' ? { courses: null, classes: text } : { courses: text, classes: null };

/** The tables of a file as it came: a spreadsheet (.xlsx) with the sheets Kurser and Hold, or a text with the rows of one of them. */
export async function readImportFile(bytes: Uint8Array): Promise<ReadFile> {
  const wrong = (fault: Bilingual): ReadFile => ({ ok: false, fault });
  if (bytes.length === 0) return wrong(both('import.fault.emptyFile'));
  if (begins(bytes, oldOffice)) return wrong(both('import.fault.xls'));
  if (begins(bytes, pdf)) return wrong(both('import.fault.noText'));
  if (begins(bytes, zip)) {
    const sheets = await sheetsOfXlsx(bytes);
    if (!sheets) return wrong(both('import.fault.xlsx'));
    const tables = tablesOfSheets(sheets);
    return tables.courses === null && tables.classes === null
      ? wrong(both('import.fault.emptyFile'))
      : { ok: true, tables };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return wrong(decoded.fault);
  return decoded.text.trim() === ''
    ? wrong(both('import.fault.emptyFile'))
    : { ok: true, tables: tableOfText(decoded.text) };
}
