import type { PlainDate } from '@fodfaeste/law/dates';
import type { Course } from '../course.ts';
import { both } from '../text.ts';
import { Cells } from './cells.ts';
import { jobsIn, type KnownCodes } from './codes.ts';
import { type CourseColumn, courseColumns, kindWords, levelWords } from './columns.ts';
import { listsIn } from './lists.ts';
import { type Fault, type Row, readTable } from './table.ts';

/** What a row says of a course; what the file has no column for is not there, and an empty cell is null. */
export type ToldCourse = Partial<Omit<Course, 'id' | 'source' | 'state' | 'version' | 'organisationId'>> & {
  readonly title: string;
  readonly providerName: string;
};

export interface CourseRow {
  readonly row: number;
  readonly told: ToldCourse;
  readonly providerCvr: string | null;
  readonly sourceUrl: string | null | undefined;
  readonly sourceDay: PlainDate | null;
}

export interface ReadRows<T> {
  readonly rows: readonly T[];
  readonly faults: readonly Fault[];
  readonly unknown: readonly string[];
}

interface Given {
  readonly codes: KnownCodes;
  /** A school writes its own courses: the column may be left out. */
  readonly ownName: string | null;
}

const danishLevels = { A1: ['A1'], A2: ['A2'], B1: ['B1'], B2: ['B2'], C1: ['C1'] } as const;
const marks = { V: ['V'], S: ['S'], D: ['D'] } as const;
const years = { min: 2000, max: 2100 };
const mostCodes = 30;

/** Reads a table of courses: every row, and everything that is wrong with it. */
export function readCourses(text: string, { codes, ownName }: Given): ReadRows<CourseRow> {
  const needed: readonly CourseColumn[] = ownName === null ? ['title', 'provider'] : ['title'];
  const read = readTable('courses', text, needed);
  if (!read.ok) return { rows: [], faults: read.faults, unknown: [] };
  const rows: CourseRow[] = [];
  const faults: Fault[] = [];
  for (const row of read.table.rows) {
    const cells = new Cells<CourseColumn>('courses', row, read.table);
    const course = readRow(cells, row, { codes, ownName });
    if (course && cells.faults.length === 0) rows.push(course);
    faults.push(...cells.faults);
  }
  return { rows, faults, unknown: read.table.unknown };
}

function codesIn(cells: Cells<CourseColumn>, column: 'isco' | 'esco', known: ReadonlySet<string>): readonly string[] {
  const found = [...new Set(cells.several(column))];
  const wrong = found.filter((code) => !known.has(code));
  if (wrong.length > 0)
    cells.wrong(both(`import.fault.${column}`, { vaerdi: wrong.slice(0, 3).join(', ').slice(0, 120) }), column);
  else if (found.length > mostCodes) cells.wrong(both('import.fault.codes', { antal: mostCodes }), column);
  return found;
}

function providerOf(cells: Cells<CourseColumn>, ownName: string | null): string | null {
  if (ownName === null) return cells.needed('provider', 200);
  const written = cells.text('provider', 200);
  if (written !== null && written.toLocaleLowerCase('da') !== ownName.toLocaleLowerCase('da'))
    return cells.wrong(both('import.fault.otherSchool', { vaerdi: written.slice(0, 60), navn: ownName }), 'provider');
  return ownName;
}

function readRow(cells: Cells<CourseColumn>, { number }: Row, { codes, ownName }: Given): CourseRow | null {
  const [title, providerName] = [cells.needed('title', 200), providerOf(cells, ownName)];
  const providerCvr = cells.raw('providerCvr').replace(/\s/g, '');
  if (providerCvr !== '' && !/^\d{8}$/.test(providerCvr)) cells.wrong(both('import.fault.cvr'), 'providerCvr');
  const told = { ...whatItIs(cells), ...whatItTakes(cells), ...whatItCosts(cells), ...whereItLeads(cells, codes) };
  const [sourceUrl, sourceDay] = [cells.has('sourceUrl') ? cells.url('sourceUrl') : undefined, cells.date('sourceDay')];
  if (title === null || providerName === null) return null;
  return {
    row: number,
    told: { ...told, title, providerName },
    providerCvr: providerCvr || null,
    sourceUrl,
    sourceDay,
  };
}

/** Leaves out what the file has no column for. */
function only(
  cells: Cells<CourseColumn>,
  parts: Partial<Record<CourseColumn, Partial<ToldCourse>>>,
): Partial<ToldCourse> {
  const there = (Object.keys(courseColumns) as readonly CourseColumn[]).filter((column) => cells.has(column));
  return Object.assign({}, ...there.map((column) => parts[column] ?? {}));
}

function whatItIs(cells: Cells<CourseColumn>): Partial<ToldCourse> {
  const kind = cells.word('kind', kindWords);
  const level = cells.word('level', levelWords);
  // Academy modules are the only kind here that lies above vocational level; of "andet" nobody can tell.
  if (kind === 'other' && level === null && cells.raw('level') === '')
    cells.wrong(both('import.fault.levelNeeded'), 'level');
  const lawLevel =
    level ?? (kind === null ? null : kind === 'academy' ? 'videregaaende' : 'til_og_med_erhvervsuddannelse');
  return {
    ...only(cells, {
      code: { code: cells.text('code', 20) },
      goal: { goal: cells.text('goal', 600) },
      target: { target: cells.text('target', 600) },
      note: { note: cells.text('note', 600) },
      ...(kind === null ? {} : { kind: { kind } }),
      mark: { mark: cells.word('mark', marks) ?? 'S' },
    }),
    ...(lawLevel === null ? {} : { lawLevel }),
  };
}

const whatItTakes = (cells: Cells<CourseColumn>): Partial<ToldCourse> =>
  only(cells, {
    days: { days: cells.number('days', { min: 0.1, max: 2000 }, 1) },
    weeks: { weeks: cells.number('weeks', { min: 0.1, max: 400 }, 1) },
    hoursWeek: { hoursWeek: cells.number('hoursWeek', { min: 0.1, max: 60 }, 1) },
    attended: { attendedPercent: cells.number('attended', { min: 0, max: 100 }) },
    fullTime: { fullTime: cells.yesNo('fullTime') },
    givesSu: { givesSu: cells.yesNo('givesSu') },
    entry: { entry: cells.text('entry', 600) },
    ageMin: { ageMin: cells.number('ageMin', { min: 15, max: 70 }) },
    danish: { danishMin: cells.word('danish', danishLevels) },
  });

function whatItCosts(cells: Cells<CourseColumn>): Partial<ToldCourse> {
  const [feeDayOere, fullPriceOere] = [cells.kroner('feeDay'), cells.kroner('fullPrice')];
  const priceYear = cells.number('priceYear', years);
  // A price without its year says nothing: fees are set anew each year. Nought needs none.
  if (((feeDayOere ?? 0) > 0 || (fullPriceOere ?? 0) > 0) && cells.raw('priceYear') === '')
    cells.wrong(both('import.fault.priceYear'), 'priceYear');
  return only(cells, {
    feeDay: { feeDayOere },
    fullPrice: { fullPriceOere },
    priceYear: { priceYear },
    priceSource: { priceSource: cells.text('priceSource', 300) },
  });
}

function whereItLeads(cells: Cells<CourseColumn>, { isco, esco, job }: KnownCodes): Partial<ToldCourse> {
  const jobs = jobsIn(cells.text('jobs', 600) ?? '', job);
  if (jobs.unknown.length > 0)
    cells.wrong(both('import.fault.job', { vaerdi: jobs.unknown.slice(0, 3).join(', ').slice(0, 120) }), 'jobs');
  const iscoCodes = [...new Set([...codesIn(cells, 'isco', isco), ...jobs.iscoCodes])];
  const escoUris = [...new Set([...codesIn(cells, 'esco', esco), ...jobs.escoUris])];
  // Jobs name both codes: an empty cell of them empties nothing.
  const named = jobs.iscoCodes.length > 0;
  return {
    ...only(cells, {
      certificate: { certificate: cells.text('certificate', 300) },
      certificateYears: { certificateYears: cells.number('certificateYears', { min: 1, max: 50 }) },
      isco: { iscoCodes },
      esco: { escoUris },
      lists: { lists: listsIn(cells) },
    }),
    ...(named ? { iscoCodes, escoUris } : {}),
  };
}
