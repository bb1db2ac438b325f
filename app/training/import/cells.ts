import { addDays, isPlainDate, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatCount } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { both, bothBy } from '../text.ts';
import { isWebAddress } from '../web-address.ts';
import { classColumns, courseColumns, firstWords, wordIn } from './columns.ts';
import type { Fault, Row, SheetName, Table } from './table.ts';

/** What a cell held, as far as a report may repeat it. */
const told = (value: string): string => (fields.holdsCpr(value) ? '…' : value.slice(0, 40));

const danishDay = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.000)?Z?)?$/;
// Day 1 of a spreadsheet is 1 January 1900, which counts 29 February 1900 as a day. Those of this century alone are read as days.
const sheetZero = plainDate('1899-12-30');
const sheetDays = { first: 36_526, last: 73_050 };

/** A day as people and spreadsheets write it; null where it is none. */
export function dayIn(text: string): PlainDate | null {
  const [, day = '', month = '', year = ''] = danishDay.exec(text) ?? [];
  const iso = day === '' ? isoDay.exec(text)?.[1] : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (iso !== undefined) return isPlainDate(iso) ? plainDate(iso) : null;
  const count = /^\d{5}$/.test(text) ? Number(text) : 0;
  return count >= sheetDays.first && count <= sheetDays.last ? addDays(sheetZero, count) : null;
}

/**
 * A number with a comma or a full stop: `37,5`, `37.5`, `1.040,50`, `1,040.50`. One full stop before exactly three digits is a thousand,
 * as Danes write it; one comma before three digits could be either, and is none.
 */
export function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(/kr\.?$/i, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+\.\d{1,2}$/.test(plain) ? Number(plain) : null;
}

const yes: ReadonlySet<string> = new Set(['ja', 'j', 'x', 'yes', 'true', '1']);
const no: ReadonlySet<string> = new Set(['nej', 'n', 'no', 'false', '0']);
// What a spreadsheet writes instead of a result.
const sheetError = /^#(?:N\/A|I\/T|REF!|VALUE!|VÆRDI!|NAME\?|NAVN\?|DIV\/0!|DIVISION\/0!|NUM!|NULL!)$/i;
const formula = /^[=@]/;

export type Words<T extends string> = Readonly<Record<T, readonly string[]>>;
interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Reads the cells of one row; what is wrong is gathered, with the column's name and what may stand there. */
export class Cells<Column extends string> {
  readonly faults: Fault[] = [];
  readonly #sheet: SheetName;
  readonly #row: Row;
  readonly #table: Table;

  constructor(sheet: SheetName, row: Row, table: Table) {
    this.#sheet = sheet;
    this.#row = row;
    this.#table = table;
  }

  /** Whether the file has the column at all: what it leaves out stays as it is. */
  has(column: Column): boolean {
    return this.#table.columns.has(column);
  }

  wrong(what: Bilingual, column: Column | null = null): null {
    this.faults.push({
      sheet: this.#sheet,
      row: this.#row.number,
      column: column && nameOf(this.#sheet, column),
      what,
    });
    return null;
  }

  raw(column: Column): string {
    // Our own export writes an apostrophe before what a spreadsheet would take for a formula.
    return (this.#row.cells[this.#table.columns.get(column) ?? -1] ?? '').replace(/^'(?=[=+\-@])/, '');
  }

  text(column: Column, most = 300): string | null {
    const value = this.raw(column);
    if (value === '') return null;
    if (sheetError.test(value)) return this.wrong(both('import.fault.sheetError', { vaerdi: value }), column);
    if (formula.test(value)) return this.wrong(both('import.fault.formula', { vaerdi: told(value) }), column);
    if (fields.holdsCpr(value)) return this.wrong(both('import.fault.cpr'), column);
    if (value.length > most) return this.wrong(both('import.fault.long', { antal: String(most) }), column);
    return value;
  }

  needed(column: Column, most = 300): string | null {
    const before = this.faults.length;
    const value = this.text(column, most);
    return value === null && this.faults.length === before ? this.wrong(both('import.fault.blank'), column) : value;
  }

  date(column: Column): PlainDate | null {
    const value = this.raw(column);
    if (value === '') return null;
    return dayIn(value) ?? this.wrong(both('import.fault.date', { vaerdi: told(value) }), column);
  }

  neededDate(column: Column): PlainDate | null {
    return this.raw(column) === '' ? this.wrong(both('import.fault.blank'), column) : this.date(column);
  }

  number(column: Column, { min, max }: Bounds, decimals = 0): number | null {
    const value = this.raw(column);
    if (value === '') return null;
    const read = numberIn(value);
    if (read === null) return this.wrong(both('import.fault.number', { vaerdi: told(value) }), column);
    const scaled = (Math.round(read * 1000) / 1000) * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) > 1e-6) {
      const vaerdi = told(value);
      const what =
        decimals === 0
          ? both('import.fault.whole', { vaerdi })
          : both('import.fault.decimals', { vaerdi, antal: String(decimals) });
      return this.wrong(what, column);
    }
    if (read < min || read > max)
      return this.wrong(
        bothBy('import.fault.range', (lang) => ({
          vaerdi: told(value),
          fra: formatCount(lang, min),
          til: formatCount(lang, max),
        })),
        column,
      );
    return read;
  }

  /** Kroner as people write them; it comes out as øre. */
  kroner(column: Column): number | null {
    const read = this.number(column, { min: 0, max: 1_000_000 }, 2);
    return read === null ? null : Math.round(read * 100);
  }

  yesNo(column: Column): boolean | null {
    const value = this.raw(column).toLowerCase();
    if (value === '') return null;
    if (yes.has(value)) return true;
    return no.has(value) ? false : this.wrong(both('import.fault.yesNo', { vaerdi: told(value) }), column);
  }

  word<T extends string>(column: Column, words: Words<T>): T | null {
    const value = this.raw(column);
    if (value === '') return null;
    const found = wordIn(words, value);
    return found ?? this.wrong(both('import.fault.word', { vaerdi: told(value), ord: firstWords(words) }), column);
  }

  url(column: Column): string | null {
    const value = this.text(column, 500);
    if (value === null) return null;
    return isWebAddress(value) ? value : this.wrong(both('import.fault.url', { vaerdi: told(value) }), column);
  }

  /** Several values in one cell, with semicolons, commas, bars or spaces between them. */
  several(column: Column, between = /[;,|\s]+/): readonly string[] {
    return this.raw(column)
      .split(between)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }
}

/** The Danish name of a column. */
function nameOf(sheet: SheetName, column: string): string {
  const all: Readonly<Record<string, readonly string[]>> = sheet === 'courses' ? courseColumns : classColumns;
  return all[column]?.[0] ?? column;
}
