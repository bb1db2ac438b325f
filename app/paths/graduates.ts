import { fewest } from '../enrolments/index.ts';
import type { GraduateCount } from './queries/counts.ts';
import { withhold } from './withhold.ts';

/** How those fared who left a course: raw, and no effect of it. Null where it is too few to tell. */
export interface GraduateRow {
  readonly courseTitle: string;
  /** Those who still go there, or null. */
  readonly going: number | null;
  /** Over for half a year, finished or not; null: too few for any of it to be told. */
  readonly ended: number | null;
  readonly job: number | null;
  readonly paidHours: number | null;
  readonly education: number | null;
  readonly stopped: number | null;
  /** Finished, with none of it told within half a year. */
  readonly nothing: number | null;
}

const cells = ['job', 'paidHours', 'education', 'stopped', 'nothing'] as const;

/**
 * All courses together. A cell is told where the courses give none of theirs away by it: none is hidden, or several are that hold five or more
 * people together.
 */
export function graduateTotal(counts: readonly GraduateCount[]): Omit<GraduateRow, 'courseTitle' | 'going'> | null {
  const rows = graduateRows(counts);
  const sum = (of: (one: GraduateCount) => number) => counts.reduce((whole, one) => whole + of(one), 0);
  const ended = sum((one) => one.ended);
  if (counts.length < 2 || ended < fewest || !isSafe(rows, counts, 'ended', (one) => one.ended)) return null;
  const kept = withhold(cells.map((cell) => sum((one) => cellOf(one, cell))));
  const told = Object.fromEntries(
    cells.map((cell, at) => [cell, isSafe(rows, counts, cell, (one) => cellOf(one, cell)) ? (kept[at] ?? null) : null]),
  ) as Record<(typeof cells)[number], number | null>;
  return { ended, ...told };
}

const cellOf = (one: GraduateCount, cell: (typeof cells)[number]): number =>
  cell === 'nothing' ? one.ended - one.job - one.paidHours - one.education - one.stopped : one[cell];

function isSafe(
  rows: readonly GraduateRow[],
  counts: readonly GraduateCount[],
  cell: (typeof cells)[number] | 'ended',
  of: (one: GraduateCount) => number,
): boolean {
  const hidden = counts.filter((_, at) => rows[at]?.[cell] === null).map(of);
  const people = hidden.reduce((whole, one) => whole + one, 0);
  return hidden.length === 0 || people === 0 || (hidden.length > 1 && people >= fewest);
}

/** Rows as a school may read them: nothing of a course that fewer than five have ended, and no cell that gives a small one away. */
export function graduateRows(counts: readonly GraduateCount[]): readonly GraduateRow[] {
  const going = withhold(counts.map((one) => one.going));
  return counts.map(({ courseTitle, ended, job, paidHours, education, stopped }, at) => {
    const row = { courseTitle, going: going[at] ?? null };
    if (ended < fewest)
      return { ...row, ended: null, job: null, paidHours: null, education: null, stopped: null, nothing: null };
    const rest = ended - job - paidHours - education - stopped;
    const [a = null, b = null, c = null, d = null, e = null] = withhold([job, paidHours, education, stopped, rest]);
    return { ...row, ended, job: a, paidHours: b, education: c, stopped: d, nothing: e };
  });
}
