/** The value in the middle, and between which values the true middle lies nine times of ten. */
export interface Middle {
  readonly count: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Fewer have no middle that says anything. */
export const fewestForMiddle = 5;

/** The median with the distribution-free interval between two of the values: how many lie below the true one is a coin each. */
export function middleOf(values: readonly number[], outside = 0.1): Middle | null {
  const count = values.length;
  if (count < fewestForMiddle) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[Math.max(0, Math.min(count - 1, place))] ?? 0;
  let place = -1;
  let below = 0;
  let log = -count * Math.log(2);
  while (below + Math.exp(log) <= outside / 2) {
    below += Math.exp(log);
    place += 1;
    log += Math.log((count - place) / (place + 1));
  }
  return {
    count,
    median: (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2,
    low: at(place),
    high: at(count - 1 - place),
  };
}
