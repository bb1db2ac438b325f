import type { OutcomeCounts } from './queries/counts.ts';

/** Fewer than these could be recognised: nothing is said of them. */
export const fewest = 5;

/** A number as it may be shown; null where it is withheld. Nobody at all tells of nobody. */
export const shown = (people: number): number | null => (people > 0 && people < fewest ? null : people);

/** What a course led to, as it may be shown: nothing while few have ended it, and no small number. */
export function toldOutcomes(counts: OutcomeCounts): ToldOutcomes | null {
  if (counts.done < fewest) return null;
  const { done, stopped, job, paidHours, education } = counts;
  const further = job + paidHours + education;
  // Where the rest would tell of few, the number is withheld too.
  const isSafe = shown(further) !== null && shown(done - further) !== null;
  return {
    done,
    stopped: shown(stopped),
    further: isSafe ? further : null,
    job: isSafe ? shown(job) : null,
  };
}

export interface ToldOutcomes {
  readonly done: number;
  readonly stopped: number | null;
  /** In a job, in paid hours, or in an education within half a year. */
  readonly further: number | null;
  readonly job: number | null;
}
