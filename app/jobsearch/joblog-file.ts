import { isPlainDate, type PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import { type CsvLine, readCsv } from './csv.ts';
import type { Entry, EntryWay } from './entry.ts';
import { both } from './text.ts';

/** An entry of a job log elsewhere, with the id it has there. */
export interface ForeignEntry extends Entry {
  readonly foreignId: string;
}

export interface LineFault {
  readonly line: number;
  readonly fault: Bilingual;
}

export type ReadFile =
  | { readonly ok: true; readonly entries: readonly ForeignEntry[] }
  | { readonly ok: false; readonly faults: readonly LineFault[] };

/** The names of the columns (CSV) and members (JSON), with the length each may have. `docs/modules/jobsearch.md` describes them. */
export const fileColumns = {
  id: 80,
  dato: 10,
  slags: 10,
  stilling: 120,
  virksomhed: 120,
  postnummer: 4,
  by: 120,
  tid: 10,
  timer: 3,
  form: 20,
  opslaaet: 5,
} as const;
type Column = keyof typeof fileColumns;
const columns = Object.keys(fileColumns) as readonly Column[];
const needed: readonly Column[] = ['id', 'dato', 'stilling'];

export const mostLines = 500;

type Cells = Readonly<Partial<Record<Column, string>>>;
interface Line {
  readonly number: number;
  readonly cells: Cells;
}
type Lines = readonly Line[] | LineFault;

const kinds: Readonly<Record<string, Entry['kind']>> = { job: 'job', andet: 'other' };
const times: Readonly<Record<string, NonNullable<Entry['hours']>>> = { fuld: 'full', deltid: 'part' };
const forms: Readonly<Record<string, EntryWay>> = {
  skema: 'form',
  mail: 'mail',
  brev: 'letter',
  telefon: 'phone',
  personligt: 'in-person',
};
const answers: Readonly<Record<string, boolean>> = { ja: true, nej: false };

const fault = (line: number, text: Bilingual): LineFault => ({ line, fault: text });

function fromCsv(text: string): Lines {
  const read = readCsv(text);
  if ('openQuote' in read) return fault(read.openQuote, both('import.fault.quote'));
  const [head, ...rest] = read;
  if (!head) return fault(1, both('import.fault.empty'));
  const names = head.cells.map((name) => name.toLowerCase());
  const missing = needed.find((name) => !names.includes(name));
  if (missing) return fault(head.number, both('import.fault.column', { navn: missing }));
  const cellsOf = ({ cells }: CsvLine): Cells =>
    Object.fromEntries(columns.map((name) => [name, cells[names.indexOf(name)] ?? '']));
  return rest.map((line) => ({ number: line.number, cells: cellsOf(line) }));
}

function fromJson(text: string): Lines {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return fault(1, both('import.fault.json'));
  }
  if (!Array.isArray(read) || read.some((one) => typeof one !== 'object' || one === null || Array.isArray(one)))
    return fault(1, both('import.fault.list'));
  const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim());
  return read.map((one: Readonly<Record<string, unknown>>, at) => ({
    number: at + 1,
    cells: Object.fromEntries(columns.map((name) => [name, textOf(one[name])])),
  }));
}

const numberIn = (text: string): number | null => (/^\d{1,2}$/.test(text) && Number(text) > 0 ? Number(text) : null);

/** The day as `2026-11-24` or `24-11-2026`, as people and spreadsheets write it. */
function dayIn(text: string): PlainDate | null {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isPlainDate(iso) ? iso : null;
}

/** One line read, or everything that is wrong with it. */
function readLine({ number, cells }: Line, today: PlainDate): ForeignEntry | readonly LineFault[] {
  const faults: LineFault[] = [];
  const say = (text: Bilingual) => {
    faults.push(fault(number, text));
  };
  const cell = (name: Column) => cells[name] ?? '';
  const known = <T>(name: Column, words: Readonly<Record<string, T>>): T | null => {
    const value = cell(name).toLowerCase();
    if (value === '') return null;
    if (Object.hasOwn(words, value)) return words[value] ?? null;
    // A value that was not understood may be anything, also a CPR number: it is told only when it is short and plain.
    const told = fields.holdsCpr(value) ? '…' : value.slice(0, 20);
    say(both('import.fault.value', { navn: name, vaerdi: told }));
    return null;
  };
  for (const name of columns) {
    if (cell(name).length > fileColumns[name]) say(both('import.fault.long', { navn: name }));
    else if (fields.holdsCpr(cell(name))) say(both('import.fault.cpr', { navn: name }));
  }
  if (cell('id') === '') say(both('import.fault.id'));
  if (cell('stilling') === '') say(both('import.fault.title'));
  const onDay = dayIn(cell('dato'));
  if (onDay === null || onDay > today) say(both('import.fault.day'));
  if (cell('postnummer') !== '' && !/^\d{4}$/.test(cell('postnummer')))
    say(both('import.fault.value', { navn: 'postnummer', vaerdi: cell('postnummer').slice(0, 20) }));
  const weeklyHours = numberIn(cell('timer'));
  if (cell('timer') !== '' && (weeklyHours === null || weeklyHours > 60))
    say(both('import.fault.value', { navn: 'timer', vaerdi: cell('timer').slice(0, 20) }));
  const kind = known('slags', kinds) ?? 'job';
  const hours = known('tid', times);
  const way = known('form', forms);
  const opened = cell('opslaaet').toLowerCase();
  const advertised = opened === 'true' ? true : opened === 'false' ? false : known('opslaaet', answers);
  if (faults.length > 0 || onDay === null) return faults;
  const text = (name: Column) => cell(name) || null;
  return {
    foreignId: cell('id'),
    kind,
    title: cell('stilling'),
    onDay,
    company: text('virksomhed'),
    postcode: text('postnummer'),
    city: text('by'),
    hours,
    weeklyHours: hours === 'full' ? null : weeklyHours,
    way,
    advertised,
  };
}

/** Reads a job log from a file: everything, or everything that is wrong with it. Lines are numbered as the reader counts them. */
export function readJoblogFile(content: string, today: PlainDate): ReadFile {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text === '') return { ok: false, faults: [fault(1, both('import.fault.empty'))] };
  const lines = text.startsWith('[') || text.startsWith('{') ? fromJson(text) : fromCsv(text);
  if ('fault' in lines) return { ok: false, faults: [lines] };
  if (lines.length === 0) return { ok: false, faults: [fault(1, both('import.fault.empty'))] };
  if (lines.length > mostLines)
    return { ok: false, faults: [fault(mostLines + 1, both('import.fault.many', { antal: mostLines }))] };
  const entries: ForeignEntry[] = [];
  const faults: LineFault[] = [];
  const ids = new Set<string>();
  for (const line of lines) {
    const read = readLine(line, today);
    if ('foreignId' in read) {
      if (ids.has(read.foreignId)) faults.push(fault(line.number, both('import.fault.idTwice')));
      ids.add(read.foreignId);
      entries.push(read);
    } else faults.push(...read);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, entries };
}

const back = <T>(words: Readonly<Record<string, T>>, value: T | null): string =>
  Object.keys(words).find((word) => words[word] === value) ?? '';

/** The same log as a file of the same kind: what the connection to Jobnet hands over goes the one way in. */
export function joblogFile(entries: readonly ForeignEntry[]): string {
  return JSON.stringify(
    entries.map((one) => ({
      id: one.foreignId,
      dato: one.onDay,
      slags: back(kinds, one.kind),
      stilling: one.title,
      virksomhed: one.company ?? '',
      postnummer: one.postcode ?? '',
      by: one.city ?? '',
      tid: one.hours === null ? '' : back(times, one.hours),
      timer: one.weeklyHours === null ? '' : String(one.weeklyHours),
      form: one.way === null ? '' : back(forms, one.way),
      opslaaet: one.advertised === null ? '' : back(answers, one.advertised),
    })),
  );
}
