/** A straight-line model with its weights drawn to zero: `predict(row)`. */
export interface Ridge {
  readonly predict: (row: readonly number[]) => number;
}

/**
 * Weighted ridge regression. Columns are brought to mean 0 and spread 1 first; the constant is not drawn to zero.
 * @param strength how much: 0 is plain least squares, in units of the sum of weights
 */
export function ridge(
  rows: readonly (readonly number[])[],
  target: readonly number[],
  weights: readonly number[],
  strength: number,
): Ridge {
  const width = rows[0]?.length ?? 0;
  const all = weights.reduce((a, b) => a + b, 0);
  const mean = (value: (at: number) => number) =>
    weights.reduce((sum, weight, at) => sum + weight * value(at), 0) / all;
  const columns = Array.from({ length: width }, (_, column) => {
    const middle = mean((at) => rows[at]?.[column] ?? 0);
    const spread = Math.sqrt(mean((at) => ((rows[at]?.[column] ?? 0) - middle) ** 2));
    return { middle, spread: spread > 1e-9 ? spread : Number.POSITIVE_INFINITY };
  });
  const scaled = (row: readonly number[]) =>
    columns.map(({ middle, spread }, at) => ((row[at] ?? 0) - middle) / spread);
  const inputs = rows.map(scaled);
  const constant = mean((at) => target[at] ?? 0);
  const matrix = columns.map((_, one) =>
    columns.map(
      (__, two) =>
        mean((at) => (inputs[at]?.[one] ?? 0) * (inputs[at]?.[two] ?? 0)) + (one === two ? strength + 1e-9 : 0),
    ),
  );
  const right = columns.map((_, one) => mean((at) => (inputs[at]?.[one] ?? 0) * ((target[at] ?? 0) - constant)));
  const slopes = solve(matrix, right);
  return { predict: (row) => scaled(row).reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), constant) };
}

/** Gauss with the largest pivot; the matrix is small and positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const best = rows.reduce(
      (found, row, at) =>
        at >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[found]?.[column] ?? 0) ? at : found,
      column,
    );
    const pivot = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let cell = column; cell <= size; cell += 1) row[cell] = (row[cell] ?? 0) - times * (pivot[cell] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
