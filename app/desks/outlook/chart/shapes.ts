type At = (value: number) => number;

/** A line through what is known; a missing value leaves a hole. */
export function linePath(values: readonly (number | null)[], x: At, y: At): string {
  let path = '';
  let pen = false;
  values.forEach((value, at) => {
    if (value === null) {
      pen = false;
      return;
    }
    path += `${pen ? 'L' : 'M'}${x(at)} ${y(value)}`;
    pen = true;
  });
  return path;
}

/** The area between two lines, from one place on. */
export function bandPath(low: readonly number[], high: readonly number[], from: number, x: At, y: At): string {
  if (low.length === 0) return '';
  const there = high.map((value, at) => `${x(from + at)} ${y(value)}`);
  const back = low.map((value, at) => `${x(from + at)} ${y(value)}`).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}
