/** Costs that differ by less are alike: they are logarithms of likelihood, up to a factor two. */
const tolerance = 0.01;
/** Costs are compared to so many parts of one, so that rounding, which differs by the unit of the figures, decides nothing. */
const fineness = 1e6;

/**
 * The smallest value of a smooth function in a box, by Nelder and Mead's simplex (1965). A step that would
 * leave the box goes half of the way to its edge, so that the simplex never lies flat on it. The cost is asked about
 * `most` times. The same call gives the same point.
 */
export function searchMinimum(
  cost: (point: Float64Array) => number,
  start: readonly number[],
  box: readonly (readonly [number, number])[],
  most: number,
): { readonly point: Float64Array; readonly cost: number } {
  const size = start.length;
  let asked = 0;
  const judged = (point: Float64Array): number => {
    asked += 1;
    const found = cost(point);
    return Number.isFinite(found) ? Math.round(found * fineness) / fineness : Number.MAX_VALUE;
  };
  const points: Float64Array[] = [Float64Array.from(start)];
  for (let at = 0; at < size; at++) {
    const [low, high] = box[at] as readonly [number, number];
    const corner = Float64Array.from(start);
    const step = (high - low) * 0.2;
    corner[at] = (corner[at] as number) + ((corner[at] as number) + step > high ? -step : step);
    points.push(corner);
  }
  const costs = points.map(judged);
  const middle = new Float64Array(size);
  const along = (from: Float64Array, share: number): Float64Array => {
    const point = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const [low, high] = box[at] as readonly [number, number];
      const start = middle[at] as number;
      const value = start + share * ((from[at] as number) - start);
      point[at] = value < low ? (start + low) / 2 : value > high ? (start + high) / 2 : value;
    }
    return point;
  };
  while (asked < most) {
    order(points, costs);
    const worst = points[size] as Float64Array;
    const worstCost = costs[size] as number;
    const best = costs[0] as number;
    if (worstCost - best <= tolerance) break;
    middle.fill(0);
    for (let one = 0; one < size; one++)
      for (let at = 0; at < size; at++)
        middle[at] = (middle[at] as number) + ((points[one] as Float64Array)[at] as number) / size;
    const mirrored = along(worst, -1);
    const mirroredCost = judged(mirrored);
    if (mirroredCost < best) {
      const further = along(worst, -2);
      const furtherCost = judged(further);
      const better = furtherCost < mirroredCost;
      points[size] = better ? further : mirrored;
      costs[size] = better ? furtherCost : mirroredCost;
    } else if (mirroredCost < (costs[size - 1] as number)) {
      points[size] = mirrored;
      costs[size] = mirroredCost;
    } else {
      const nearer = along(mirroredCost < worstCost ? mirrored : worst, 0.5);
      const nearerCost = judged(nearer);
      if (nearerCost < Math.min(worstCost, mirroredCost)) {
        points[size] = nearer;
        costs[size] = nearerCost;
      } else {
        const first = points[0] as Float64Array;
        for (let one = 1; one <= size; one++) {
          const point = points[one] as Float64Array;
          for (let at = 0; at < size; at++) point[at] = ((point[at] as number) + (first[at] as number)) / 2;
          costs[one] = judged(point);
        }
      }
    }
  }
  order(points, costs);
  return { point: points[0] as Float64Array, cost: costs[0] as number };
}

function order(points: Float64Array[], costs: number[]): void {
  for (let at = 1; at < points.length; at++)
    for (let back = at; back > 0 && (costs[back] as number) < (costs[back - 1] as number); back--) {
      [costs[back - 1], costs[back]] = [costs[back] as number, costs[back - 1] as number];
      [points[back - 1], points[back]] = [points[back] as Float64Array, points[back - 1] as Float64Array];
    }
}
