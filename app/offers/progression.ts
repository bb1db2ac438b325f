import { type Progress, progresses } from './participation.ts';

/** Fewer than these could be recognised: nothing is said of them. */
export const fewest = 5;

export interface ProgressionCount {
  /** People who finished or stopped, and of whom somebody noted how far it brought them. */
  readonly told: number;
  /** Null where all is withheld; a single number is null where it is. */
  readonly counts: Readonly<Record<Progress, number | null>> | null;
  /** Nearer to work: a job, paid hours, an education, or closer. Null where withheld. */
  readonly nearer: number | null;
}

export type ProgressRow = { readonly progress: Progress; readonly people: number };

const nearerOnes: ReadonlySet<Progress> = new Set(['job', 'paid-hours', 'education', 'closer']);
const isFew = (people: number): boolean => people > 0 && people < fewest;

/** Where earlier participants are now, judged by progression towards work. */
export function progressionOf(rows: readonly ProgressRow[]): ProgressionCount {
  const of = (progress: Progress) =>
    rows.filter((row) => row.progress === progress).reduce((sum, { people }) => sum + people, 0);
  const told = rows.reduce((sum, { people }) => sum + people, 0);
  if (told < fewest) return { told, counts: null, nearer: null };
  const nearer = progresses.filter((one) => nearerOnes.has(one)).reduce((sum, one) => sum + of(one), 0);
  const hidden = hiddenOf(progresses.map((one) => ({ one, people: of(one) })));
  const counts = Object.fromEntries(progresses.map((one) => [one, hidden.has(one) ? null : of(one)])) as Record<
    Progress,
    number | null
  >;
  return { told, counts, nearer: isFew(nearer) || isFew(told - nearer) ? null : nearer };
}

/** Few people, and where they would be the only ones hidden, the next smallest: else the total would tell. */
function hiddenOf(all: readonly { readonly one: Progress; readonly people: number }[]): ReadonlySet<Progress> {
  const few = all.filter(({ people }) => isFew(people));
  if (few.length !== 1) return new Set(few.map(({ one }) => one));
  const next = all.filter(({ people }) => people >= fewest).toSorted((a, b) => a.people - b.people)[0];
  return new Set([...few, ...(next ? [next] : [])].map(({ one }) => one));
}
