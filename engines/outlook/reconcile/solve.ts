/** Solves a symmetric positive definite system by Cholesky; a trifle is added to the diagonal where it is not quite definite. */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = matrix.length;
  const factor = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => (factor[row] as Float64Array)[column] as number;
  let trace = 0;
  for (let one = 0; one < size; one++) trace += at(one, one) / size;
  for (let column = 0; column < size; column++) {
    let pivot = at(column, column);
    for (let before = 0; before < column; before++) pivot -= at(column, before) ** 2;
    const root = Math.sqrt(Math.max(pivot, trace * 1e-12, Number.MIN_VALUE));
    (factor[column] as Float64Array)[column] = root;
    for (let row = column + 1; row < size; row++) {
      let sum = at(row, column);
      for (let before = 0; before < column; before++) sum -= at(row, before) * at(column, before);
      (factor[row] as Float64Array)[column] = sum / root;
    }
  }
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    let sum = answer[row] as number;
    for (let before = 0; before < row; before++) sum -= at(row, before) * (answer[before] as number);
    answer[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = answer[row] as number;
    for (let after = row + 1; after < size; after++) sum -= at(after, row) * (answer[after] as number);
    answer[row] = sum / at(row, row);
  }
  return answer;
}
