import { solve } from './solve.ts';

/** A place in the order: a municipality has no parts, a region is the sum of its municipalities, the country of all. */
export interface Node {
  readonly id: string;
  /** Ids of the bottom nodes that it is the sum of; empty for a bottom node. */
  readonly parts: readonly string[];
}

/** What was forecast for a node by itself, step by step. */
export interface NodeForecast {
  readonly mean: ArrayLike<number>;
  /** Standard error at each step, in the unit of the figures. */
  readonly error: ArrayLike<number>;
  /** What the forecast missed by at earlier origins, the same origins and steps for all nodes; for `mint` only. */
  readonly missed?: ArrayLike<number>;
}

/**
 * `bottom-up`: the parts decide. `top-down`: the top node decides, and the parts' forecasts share it out. `structural`: least
 * squares in which a node weighs by how many parts it sums (no errors needed). `variance`: weighs by the forecasts' own errors.
 * `mint`: minimum trace (Wickramasuriya and others 2019) with the errors' covariance, shrunk (Schäfer and Strimmer 2005).
 */
export type ReconcileBy = 'bottom-up' | 'top-down' | 'structural' | 'variance' | 'mint';

/**
 * Forecasts that add up: the sum of the municipalities is the region's, and the regions' the country's. Where the published total is
 * not the sum of the published parts (Jobindsats: 0.1-0.2 % are in no municipality), the caller gives the rest as a bottom node of
 * its own. Forecasts of counts stay at or above zero with `nonNegative`; then the sums are made anew from the parts.
 * @throws RangeError for a node without forecast, or a part that is no bottom node
 */
export function reconcile(
  nodes: readonly Node[],
  forecasts: ReadonlyMap<string, NodeForecast>,
  by: ReconcileBy,
  { nonNegative = false }: { readonly nonNegative?: boolean } = {},
): ReadonlyMap<string, Float64Array> {
  const bottoms = nodes.filter(({ parts }) => parts.length === 0);
  const sums = nodes.filter(({ parts }) => parts.length > 0);
  const ordered = [...bottoms, ...sums];
  const place = new Map(ordered.map(({ id }, at) => [id, at]));
  const told = ordered.map(({ id }) => {
    const one = forecasts.get(id);
    if (one === undefined) throw new RangeError(`No forecast of ${id}.`);
    return one;
  });
  const members = sums.map(({ id, parts }) =>
    parts.map((part) => {
      const at = place.get(part);
      if (at === undefined || at >= bottoms.length)
        throw new RangeError(`${part}, a part of ${id}, is no bottom node.`);
      return at;
    }),
  );
  const horizon = Math.min(...told.map(({ mean }) => mean.length));
  const answers = ordered.map(() => new Float64Array(horizon));
  const correlation = by === 'mint' ? shrunkCorrelation(told.map(({ missed }) => missed ?? [])) : uncorrelated;
  for (let step = 0; step < horizon; step++) {
    const means = Float64Array.from(told, ({ mean }) => mean[step] as number);
    const errors = Float64Array.from(told, ({ error }) => Math.max(0, error[step] as number));
    const made =
      by === 'bottom-up'
        ? summed(means, members, bottoms.length)
        : by === 'top-down'
          ? sharedOut(means, members, bottoms.length)
          : leastSquares(
              means,
              members,
              bottoms.length,
              covarianceOf(by, correlation, members, errors, bottoms.length),
            );
    const under = nonNegative && made.subarray(0, bottoms.length).some((value) => value < 0);
    const floored = under ? made.map((value) => Math.max(0, value)) : made;
    const whole = under ? summed(floored, members, bottoms.length) : made;
    answers.forEach((answer, at) => {
      answer[step] = whole[at] as number;
    });
  }
  return new Map(ordered.map(({ id }, at) => [id, answers[at] as Float64Array]));
}

function summed(means: Float64Array, members: readonly (readonly number[])[], bottoms: number): Float64Array {
  const answer = Float64Array.from(means);
  members.forEach((parts, sum) => {
    answer[bottoms + sum] = parts.reduce((whole, part) => whole + (means[part] as number), 0);
  });
  return answer;
}

/** The largest sum is the top; its forecast is shared by the parts' own forecasts. */
function sharedOut(means: Float64Array, members: readonly (readonly number[])[], bottoms: number): Float64Array {
  const answer = Float64Array.from(means);
  let top = -1;
  members.forEach((parts, sum) => {
    if (top < 0 || parts.length > (members[top] as readonly number[]).length) top = sum;
  });
  if (top < 0) return answer;
  const parts = members[top] as readonly number[];
  const whole = parts.reduce((sum, part) => sum + (means[part] as number), 0);
  if (whole > 0)
    for (const part of parts) answer[part] = ((means[part] as number) / whole) * (means[bottoms + top] as number);
  return summed(answer, members, bottoms);
}

/** Covariance of the forecasts' errors, row by row as it is asked for. */
type Covariance = (a: number, b: number) => number;

function covarianceOf(
  by: ReconcileBy,
  correlation: Covariance,
  members: readonly (readonly number[])[],
  errors: Float64Array,
  bottoms: number,
): Covariance {
  if (by === 'structural')
    return (a, b) => (a === b ? (a < bottoms ? 1 : (members[a - bottoms] as readonly number[]).length) : 0);
  const variances = errors.map((error) => Math.max(error ** 2, 1e-12));
  return (a, b) => correlation(a, b) * Math.sqrt((variances[a] as number) * (variances[b] as number));
}

const uncorrelated: Covariance = (a, b) => (a === b ? 1 : 0);

/** Correlations drawn towards none by as much as they are uncertain. */
function shrunkCorrelation(missed: readonly ArrayLike<number>[]): Covariance {
  const count = Math.min(...missed.map(({ length }) => length));
  if (!(count >= 3)) return uncorrelated;
  const scaled = missed.map((values) => {
    let square = 0;
    for (let at = 0; at < count; at++) square += (values[at] as number) ** 2 / count;
    const size = Math.sqrt(square) || 1;
    return Float64Array.from({ length: count }, (_, at) => (values[at] as number) / size);
  });
  const raw = (a: number, b: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at++)
      sum += ((scaled[a] as Float64Array)[at] as number) * ((scaled[b] as Float64Array)[at] as number);
    return sum / count;
  };
  const table = scaled.map((_, a) => Float64Array.from(scaled, (__, b) => (b < a ? raw(a, b) : 0)));
  let noise = 0;
  let signal = 0;
  for (let a = 1; a < scaled.length; a++)
    for (let b = 0; b < a; b++) {
      const middle = (table[a] as Float64Array)[b] as number;
      let variance = 0;
      for (let at = 0; at < count; at++)
        variance +=
          (((scaled[a] as Float64Array)[at] as number) * ((scaled[b] as Float64Array)[at] as number) - middle) ** 2;
      noise += variance / (count * (count - 1));
      signal += middle ** 2;
    }
  const shrink = signal > 0 ? Math.min(1, Math.max(0.05, noise / signal)) : 1;
  return (a, b) => (a === b ? 1 : (1 - shrink) * ((table[Math.max(a, b)] as Float64Array)[Math.min(a, b)] as number));
}

/**
 * Moves the forecasts as little as their errors allow so that they add up: y - W C' (C W C')⁻¹ C y, where each row of C says that a
 * sum is its parts. Only as large a system is solved as there are sums.
 */
function leastSquares(
  means: Float64Array,
  members: readonly (readonly number[])[],
  bottoms: number,
  covariance: Covariance,
): Float64Array {
  if (members.length === 0) return means;
  // W C': how each node goes with what each sum is off by.
  const along = Array.from({ length: means.length }, (_, node) =>
    Float64Array.from(members, (parts, sum) => {
      let value = covariance(node, bottoms + sum);
      for (const part of parts) value -= covariance(node, part);
      return value;
    }),
  );
  const off = (column: (node: number) => number, sum: number): number =>
    (members[sum] as readonly number[]).reduce((value, part) => value - column(part), column(bottoms + sum));
  const system = members.map((_, row) =>
    Float64Array.from(members, (__, sum) => off((node) => (along[node] as Float64Array)[sum] as number, row)),
  );
  const gaps = Float64Array.from(members, (_, sum) => off((node) => means[node] as number, sum));
  const pulls = solve(system, gaps);
  const moved = means.map((value, node) => {
    const row = along[node] as Float64Array;
    return value - row.reduce((sum, weight, at) => sum + weight * (pulls[at] as number), 0);
  });
  return summed(moved, members, bottoms);
}
