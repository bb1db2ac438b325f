/** No overlap of efforts makes the chance of leaving more than double, or less than two fifths: our cap, no study's. */
export const overlapCap = { most: 2, least: 0.4 } as const;

/**
 * The multipliers of efforts at the same time as one. Studies measure one effort at a time, so they are never simply multiplied: the
 * strongest push counts in full and every further one half (as logarithms), and so for brakes; pushes together stay under the cap, unless one
 * of them is above it alone. Push and brake are multiplied. None is 1; one is itself.
 */
export function combined(multipliers: readonly number[]): number {
  let [pushes, push, brakes, brake] = [0, 0, 0, 0];
  for (const multiplier of multipliers) {
    const log = Math.log(multiplier);
    if (log > 0) {
      pushes += log;
      push = Math.max(push, log);
    } else {
      brakes += log;
      brake = Math.min(brake, log);
    }
  }
  return Math.exp(combinedLogs(pushes, push, brakes, brake));
}

const most = Math.log(overlapCap.most);
const least = Math.log(overlapCap.least);

/** The same for hot loops, on logarithms: sum of the pushes and the strongest, sum of the brakes (below 0) and the strongest. */
export function combinedLogs(pushes: number, push: number, brakes: number, brake: number): number {
  const up = Math.max(push, Math.min(most, (pushes + push) / 2));
  const down = Math.min(brake, Math.max(least, (brakes + brake) / 2));
  return up + down;
}

/** Caseloads are reckoned with no further than a quarter and four times the usual: beyond that nobody has looked. */
export const caseloadReach = 2;

/**
 * What a caseload does when half of it multiplies by `halved`: by the logarithm of the ratio, so that a quarter counts twice and a doubled one
 * the other way. `ratio` is the caseload against the usual, above 0.
 */
export function caseloadEffect(halved: number, ratio: number): number {
  const steps = Math.max(-caseloadReach, Math.min(caseloadReach, -Math.log2(ratio)));
  return halved ** steps;
}

/** An effect measured of one dose, for another: half the dose has half the logarithm. Never more than the dose that was studied, either way. */
export const dosed = (multiplier: number, dose: number): number => multiplier ** Math.max(-1, Math.min(1, dose));

/** What is left of a multiplier so many weeks after, when it fades evenly (as logarithm) over `fadeWeeks`. */
export const faded = (multiplier: number, weeksAfter: number, fadeWeeks: number): number =>
  weeksAfter >= fadeWeeks ? 1 : multiplier ** (1 - Math.max(0, weeksAfter) / fadeWeeks);
