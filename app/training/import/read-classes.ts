import type { TrainingClass } from '../course.ts';
import { both } from '../text.ts';
import { Cells } from './cells.ts';
import { type ClassColumn, classColumns, deliveryWords, stateWords } from './columns.ts';
import type { ReadRows } from './read-courses.ts';
import { type Fault, type Row, readTable } from './table.ts';

/** What a row says of a class; what the file has no column for is not there. */
export type ToldClass = Partial<
  Omit<TrainingClass, 'id' | 'courseId' | 'courseTitle' | 'partnershipId' | 'classKey'>
> & {
  readonly place: string;
  readonly startsOn: TrainingClass['startsOn'];
  readonly endsOn: TrainingClass['endsOn'];
};

export interface ClassRow {
  readonly row: number;
  readonly key: string;
  /** How the row names its course. */
  readonly code: string | null;
  readonly title: string | null;
  readonly provider: string | null;
  readonly told: ToldClass;
}

const seats = { min: 0, max: 2000 };

/** Reads a table of classes: every row, and everything that is wrong with it. */
export function readClasses(text: string): ReadRows<ClassRow> {
  const read = readTable('classes', text, ['key', 'place', 'starts', 'ends']);
  if (!read.ok) return { rows: [], faults: read.faults, unknown: [] };
  const { table } = read;
  if (!table.columns.has('courseCode') && !table.columns.has('courseTitle')) {
    const names = `${classColumns.courseCode[0]} / ${classColumns.courseTitle[0]}`;
    const what = both('import.fault.column', { navn: names, andre: table.unknown.slice(0, 8).join(', ') || '–' });
    return { rows: [], faults: [{ sheet: 'classes', row: 1, column: null, what }], unknown: [] };
  }
  const rows: ClassRow[] = [];
  const faults: Fault[] = [];
  for (const row of table.rows) {
    const cells = new Cells<ClassColumn>('classes', row, table);
    const found = readRow(cells, row);
    if (found && cells.faults.length === 0) rows.push(found);
    faults.push(...cells.faults);
  }
  return { rows, faults, unknown: table.unknown };
}

function readRow(cells: Cells<ClassColumn>, { number }: Row): ClassRow | null {
  const [key, place] = [cells.needed('key', 60), cells.needed('place', 120)];
  const [startsOn, endsOn] = [cells.neededDate('starts'), cells.neededDate('ends')];
  if (startsOn && endsOn && endsOn < startsOn) cells.wrong(both('import.fault.order'), 'ends');
  const [code, title] = [cells.text('courseCode', 20), cells.text('courseTitle', 200)];
  if (code === null && title === null)
    cells.wrong(both('import.fault.noCourse'), cells.has('courseCode') ? 'courseCode' : 'courseTitle');
  const provider = cells.text('provider', 200);
  const more = { ...seatsIn(cells), ...howIn(cells) };
  if (key === null || place === null || startsOn === null || endsOn === null) return null;
  return { row: number, key, code, title, provider, told: { ...more, place, startsOn, endsOn } };
}

function seatsIn(cells: Cells<ClassColumn>): Partial<ToldClass> {
  const [seatsMin, seatsMax] = [cells.number('seatsMin', seats), cells.number('seatsMax', seats)];
  const seatsTaken = cells.number('seatsTaken', seats);
  if (seatsMin !== null && seatsMax !== null && seatsMax < seatsMin)
    cells.wrong(both('import.fault.seats', { fra: String(seatsMin), til: String(seatsMax) }), 'seatsMax');
  if (seatsMax !== null && seatsTaken !== null && seatsTaken > seatsMax)
    cells.wrong(both('import.fault.taken', { optaget: String(seatsTaken), til: String(seatsMax) }), 'seatsTaken');
  return {
    ...(cells.has('seatsMin') ? { seatsMin } : {}),
    ...(cells.has('seatsMax') ? { seatsMax } : {}),
    ...(seatsTaken === null ? {} : { seatsTaken }),
  };
}

function howIn(cells: Cells<ClassColumn>): Partial<ToldClass> {
  // A spreadsheet drops the nought that a few postal codes begin with.
  const postal = cells.raw('postalCode');
  const postalCode = postal === '' ? null : postal.padStart(4, '0');
  if (postalCode !== null && !/^\d{4}$/.test(postalCode))
    cells.wrong(both('import.fault.postalCode', { vaerdi: postal.slice(0, 20) }), 'postalCode');
  const [delivery, evening] = [cells.word('delivery', deliveryWords), cells.yesNo('evening')];
  const [language, state] = [cells.text('language', 20), cells.word('state', stateWords)];
  return {
    ...(cells.has('postalCode') ? { postalCode } : {}),
    ...(cells.has('signUp') ? { signUpUrl: cells.url('signUp') } : {}),
    ...(delivery === null ? {} : { delivery }),
    ...(evening === null ? {} : { evening }),
    ...(language === null ? {} : { language: language.toLowerCase() }),
    ...(state === null ? {} : { state }),
  };
}
