import { groupCount } from '../model/groups.ts';
import { standingCount } from './standing.ts';
import type { Unit } from './unit.ts';

/** First week on benefits of each step of the ladder but the first (lov om kommunernes finansiering §§ 5-6). */
const stepsFrom = [4, 26, 52] as const;

/** Weeks that a ring of those who still climb goes round in: a power of two over the last step. */
export const climbWeeks = 64;

/** The step of the ladder by weeks on benefits. */
const stepOf = (weeks: number): number =>
  weeks < stepsFrom[0] ? 0 : weeks < stepsFrom[1] ? 1 : weeks < stepsFrom[2] ? 2 : 3;

/** Counts somebody on the step they stand on in a week (1), or takes them off (-1). */
export function countOnLadder(
  { member, group, began, ladder, standing, climbing }: Unit,
  slot: number,
  week: number,
  by: number,
): void {
  const pair = (member[slot] as number) * groupCount + (group[slot] as number);
  const start = (began[slot] as number) - (ladder[slot] as number);
  const step = stepOf(week - start);
  const at = pair * standingCount + step;
  standing[at] = (standing[at] as number) + by;
  if (step === stepsFrom.length) return;
  const place = pair * climbWeeks + (start & (climbWeeks - 1));
  climbing[place] = (climbing[place] as number) + by;
}

/** As a week begins, those who came onto the ladder in the same week climb together: nobody is asked where they stand. */
export function climb({ standing, climbing }: Unit, week: number): void {
  const pairs = standing.length / standingCount;
  const last = stepsFrom.length - 1;
  for (let pair = 0; pair < pairs; pair += 1)
    for (let step = 0; step <= last; step += 1) {
      const place = pair * climbWeeks + ((week - (stepsFrom[step] as number)) & (climbWeeks - 1));
      const many = climbing[place] as number;
      if (many === 0) continue;
      const at = pair * standingCount + step;
      standing[at] = (standing[at] as number) - many;
      standing[at + 1] = (standing[at + 1] as number) + many;
      if (step === last) climbing[place] = 0;
    }
}
