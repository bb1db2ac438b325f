/** How long somebody was watched, and whether it happened then. */
export interface Watched {
  readonly days: number;
  readonly happened: boolean;
}

/** The share of those to whom it has happened by a day, with a 95 % interval. */
export interface SharePoint {
  readonly days: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Watched for so long, and not yet. */
  readonly atRisk: number;
}

const z = 1.959964;

/** Wilson's interval: honest where few were counted. */
export function wilson(happened: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = happened / of;
  const by = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, (middle - half) / by), high: Math.min(1, (middle + half) / by) };
}

/**
 * Kaplan and Meier's estimate: whoever was watched for a short time counts for that time and no longer. Intervals by Greenwood's
 * variance on the log-log scale, which keeps them between 0 and 1.
 */
export function curveOf(watched: readonly Watched[]): readonly SharePoint[] {
  const sorted = [...watched].sort((a, b) => a.days - b.days);
  const points: SharePoint[] = [];
  let [alive, variance, at] = [1, 0, 0];
  while (at < sorted.length) {
    const days = sorted[at]?.days ?? 0;
    const atRisk = sorted.length - at;
    let happened = 0;
    for (; at < sorted.length && sorted[at]?.days === days; at += 1) if (sorted[at]?.happened) happened += 1;
    if (happened === 0) continue;
    alive *= 1 - happened / atRisk;
    variance += atRisk === happened ? 0 : happened / (atRisk * (atRisk - happened));
    points.push({ days, share: 1 - alive, ...interval(alive, variance, sorted.length), atRisk });
  }
  return points;
}

function interval(alive: number, variance: number, of: number): { readonly low: number; readonly high: number } {
  if (alive <= 0) return { low: wilson(of, of).low, high: 1 };
  const spread = (z * Math.sqrt(variance)) / Math.log(alive);
  return { low: 1 - alive ** Math.exp(-Math.abs(spread)), high: 1 - alive ** Math.exp(Math.abs(spread)) };
}

/** The share by a day: the last step before it, as long as `fewest` were still watched then. Null where they were fewer. */
export function shareBy(watched: readonly Watched[], days: number, fewest: number): SharePoint | null {
  const atRisk = watched.filter((one) => one.days >= days || (one.happened && one.days <= days)).length;
  if (atRisk < fewest) return null;
  const step = curveOf(watched).findLast((point) => point.days <= days);
  if (!step) return { days, share: 0, ...wilson(0, atRisk), atRisk };
  return { ...step, days, atRisk: watched.filter((one) => one.days >= days).length };
}
