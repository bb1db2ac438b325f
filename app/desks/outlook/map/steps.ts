/** One of the classes of a map: from and with its least value, to and with its greatest. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** Classes with about as many values each; values that are the same never stand in two. */
export function stepsOf(values: readonly number[], count = 5): readonly Step[] {
  const sorted = [...values].sort((a, b) => a - b);
  const steps: Step[] = [];
  let start = 0;
  for (let at = 1; at <= count && start < sorted.length; at++) {
    let end = Math.max(start + 1, Math.round((sorted.length * at) / count));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    const [from, to] = [sorted[start], sorted[end - 1]];
    if (from !== undefined && to !== undefined) steps.push({ from, to });
    start = end;
  }
  return steps;
}

/** The number of the class that a value stands in, counted from 0. */
export const stepAt = (steps: readonly Step[], value: number): number =>
  steps.findIndex(({ from, to }) => value >= from && value <= to);
