/** Numbers of a series, in order of time. */
export type Numbers = Float64Array | readonly number[];

export function mean(values: Numbers): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  return sum / values.length;
}

/** Half of the values lie under it; NaN of none. */
export function median(values: Numbers): number {
  return quantile(values, 0.5);
}

/** The value that the given share lies under, with a straight line between neighbours (type 7); NaN of none. */
export function quantile(values: Numbers, share: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}

export function quantileOfSorted(sorted: Numbers, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}

/** Slope and value at the first point of the least-squares line through the points 0, 1, 2 … */
export function line(values: Numbers): { readonly start: number; readonly slope: number } {
  const count = values.length;
  if (count < 2) return { start: values[0] ?? 0, slope: 0 };
  const middle = (count - 1) / 2;
  let cross = 0;
  let square = 0;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    sum += value;
    cross += (at - middle) * value;
    square += (at - middle) ** 2;
  }
  const slope = cross / square;
  return { start: sum / count - slope * middle, slope };
}

/**
 * A sum of squared errors so small beside the changes of the series that the fit is perfect; what lies under it is rounding, and
 * must decide nothing.
 */
export function perfectFit(values: Float64Array): number {
  let sum = 0;
  for (let at = 1; at < values.length; at++) sum += ((values[at] as number) - (values[at - 1] as number)) ** 2;
  return 1e-6 * sum + 1e-290;
}
