import { CsvError, parse } from 'csv-parse/sync';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { fields } from '../people/index.ts';
import type { Sector } from './company.ts';
import { isPNumber, passesCvrCheck, plainNumber } from './cvr.ts';
import { decimalIn } from './decimal.ts';
import { both } from './text.ts';

/** One line of an extract: a place of work, with its company. */
export interface ExtractRow {
  readonly line: number;
  readonly cvr: string;
  readonly pNumber: string;
  readonly name: string;
  /** The company's own name, where the extract has both. */
  readonly company: string | null;
  readonly sector: Sector | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly branchCode: string | null;
  readonly branch: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface LineFault {
  readonly line: number;
  readonly fault: Bilingual;
}

export type ReadExtract =
  | { readonly ok: true; readonly rows: readonly ExtractRow[] }
  | { readonly ok: false; readonly faults: readonly LineFault[] };

/** The columns by the names they go under; `docs/integration/cvr-extract.md` describes them. */
const columns = {
  cvr: ['cvr', 'cvr-nummer', 'cvrnummer', 'cvr-nr'],
  pNumber: ['p-nummer', 'pnummer', 'p-nr'],
  name: ['navn'],
  company: ['virksomhed', 'virksomhedsnavn'],
  sector: ['sektor'],
  address: ['adresse'],
  postalCode: ['postnr', 'postnummer'],
  city: ['by', 'postdistrikt'],
  branchCode: ['branchekode'],
  branch: ['branche', 'branchetekst'],
  staff: ['ansatte'],
  phone: ['telefon', 'tlf'],
  email: ['email', 'e-mail', 'mail'],
  unwritten: ['reklamebeskyttet', 'reklamebeskyttelse'],
} as const;
type Column = keyof typeof columns;
const all = Object.keys(columns) as readonly Column[];
const needed: readonly Column[] = ['cvr', 'pNumber', 'name'];
const longest = 160;
export const mostExtractLines = 5_000;

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

const fault = (line: number, text: Bilingual): LineFault => ({ line, fault: text });
const columnName = (column: Column): string => columns[column][0];

/** Danish spreadsheets write semicolons, others commas or tabs: the one that the first line holds most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const count = (mark: string) => first.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function linesOf(text: string): readonly Line[] | LineFault {
  try {
    const read = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return read
      .map(({ record, info }) => ({ number: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fault(typeof error['lines'] === 'number' ? error['lines'] : 1, both('import.fault.quote'));
  }
}

const sectorWords: Readonly<Record<string, Sector>> = { privat: 'private', offentlig: 'public' };
const yesWords: ReadonlySet<string> = new Set(['ja', 'true', '1', 'j', 'x']);
const noWords: ReadonlySet<string> = new Set(['nej', 'false', '0', 'n', '']);

/** What a cell held, as far as a report may repeat it. */
const told = (value: string): string => (fields.holdsCpr(value) ? '…' : value.slice(0, 30));

function readLine({ number, cells }: Line, places: ReadonlyMap<Column, number>): ExtractRow | readonly LineFault[] {
  const faults: LineFault[] = [];
  const wrong = (text: Bilingual) => faults.push(fault(number, text));
  const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? '';
  const text = (column: Column): string | null => cell(column) || null;
  const unreadable = (column: Column) =>
    wrong(both('import.fault.value', { navn: columnName(column), vaerdi: told(cell(column)) }));

  for (const column of all) {
    if (cell(column).length > longest) wrong(both('import.fault.long', { navn: columnName(column) }));
    // Ten digits in a row are a P-number here; a CPR number elsewhere is one too many.
    else if (column !== 'pNumber' && column !== 'cvr' && fields.holdsCpr(cell(column)))
      wrong(both('import.fault.cpr', { navn: columnName(column) }));
  }
  const [cvr, pNumber] = [plainNumber(cell('cvr')), plainNumber(cell('pNumber'))];
  if (!passesCvrCheck(cvr)) wrong(both('import.fault.cvr', { vaerdi: told(cell('cvr')) }));
  if (!isPNumber(pNumber)) wrong(both('import.fault.pNumber', { vaerdi: told(cell('pNumber')) }));
  if (cell('name') === '') wrong(both('import.fault.name'));
  if (cell('postalCode') !== '' && !/^\d{4}$/.test(cell('postalCode'))) unreadable('postalCode');
  const branchCode = plainNumber(cell('branchCode'));
  if (branchCode !== '' && !/^\d{5,6}$/.test(branchCode)) unreadable('branchCode');
  if (cell('staff') !== '' && decimalIn(cell('staff')) === null) unreadable('staff');
  const sector = sectorWords[cell('sector').toLowerCase()] ?? null;
  if (cell('sector') !== '' && sector === null) unreadable('sector');
  const unwritten = cell('unwritten').toLowerCase();
  if (!yesWords.has(unwritten) && !noWords.has(unwritten)) unreadable('unwritten');
  const phone = cell('phone').replace(/[\s().-]/g, '');
  if (phone !== '' && !/^(?:\+\d{6,15}|\d{8})$/.test(phone)) unreadable('phone');
  if (cell('email') !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell('email'))) unreadable('email');
  if (faults.length > 0) return faults;
  // Whoever wants no advertising gets no message unasked: the address is not brought in.
  const reachable = !yesWords.has(unwritten);
  return {
    line: number,
    cvr,
    pNumber,
    name: cell('name'),
    company: text('company'),
    sector,
    address: text('address'),
    postalCode: text('postalCode'),
    city: text('city'),
    // A spreadsheet drops the nought that branch codes of farming begin with.
    branchCode: branchCode === '' ? null : branchCode.padStart(6, '0'),
    branch: text('branch'),
    phone: reachable ? phone || null : null,
    email: reachable ? text('email') : null,
  };
}

/** What is wrong between lines: a P-number twice, two names for one CVR number. */
function faultsBetween(rows: readonly ExtractRow[]): readonly LineFault[] {
  const places = new Map<string, number>();
  const names = new Map<string, { readonly name: string; readonly line: number }>();
  const faults: LineFault[] = [];
  for (const { line, pNumber, cvr, company } of rows) {
    const before = places.get(pNumber);
    if (before !== undefined)
      faults.push(fault(line, both('import.fault.twice', { vaerdi: pNumber, nummer: String(before) })));
    else places.set(pNumber, line);
    const known = names.get(cvr);
    if (company !== null && known !== undefined && known.name !== company)
      faults.push(fault(line, both('import.fault.names', { vaerdi: cvr, nummer: String(known.line) })));
    if (company !== null && known === undefined) names.set(cvr, { name: company, line });
  }
  return faults;
}

/** Reads an extract: everything, or everything that is wrong with it. Lines are numbered as the reader counts them. */
export function readExtract(content: string): ReadExtract {
  const lines = linesOf(content);
  if ('fault' in lines) return { ok: false, faults: [lines] };
  const [head, ...rest] = lines;
  if (!head || rest.length === 0) return { ok: false, faults: [fault(1, both('import.fault.empty'))] };
  if (rest.length > mostExtractLines)
    return {
      ok: false,
      faults: [fault(mostExtractLines + 2, both('import.fault.many', { antal: mostExtractLines }))],
    };
  const names = head.cells.map((name) => name.toLowerCase().replace(/[\s_]+/g, '-'));
  const places = new Map(
    all.flatMap((column): readonly (readonly [Column, number])[] => {
      const at = names.findIndex((name) => (columns[column] as readonly string[]).includes(name));
      return at < 0 ? [] : [[column, at]];
    }),
  );
  const missing = needed.filter((column) => !places.has(column));
  if (missing.length > 0)
    return {
      ok: false,
      faults: missing.map((column) => fault(head.number, both('import.fault.column', { navn: columnName(column) }))),
    };
  const rows: ExtractRow[] = [];
  const faults: LineFault[] = [];
  for (const line of rest) {
    if (line.cells.length !== names.length) {
      const counts = { antal: String(line.cells.length), flere: String(names.length) };
      faults.push(fault(line.number, both('import.fault.short', counts)));
      continue;
    }
    const read = readLine(line, places);
    if ('cvr' in read) rows.push(read);
    else faults.push(...read);
  }
  const everything = [...faults, ...faultsBetween(rows)].sort((a, b) => a.line - b.line);
  return everything.length > 0 ? { ok: false, faults: everything } : { ok: true, rows };
}

const mostTold = 40;

/** All of it as text, one fault a line; a long report ends with how many are left. */
export function faultLines(faults: readonly LineFault[]): readonly Bilingual[] {
  const more = faults.length - mostTold;
  return [
    ...faults.slice(0, mostTold).map(({ line, fault: what }) => ({
      da: both('import.line', { nummer: String(line), fejl: what.da }).da,
      en: both('import.line', { nummer: String(line), fejl: what.en }).en,
    })),
    ...(more > 0 ? [both('import.more', { antal: more })] : []),
  ];
}
