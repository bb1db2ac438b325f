/** From a value to a place on the drawing, in a straight line. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  const span = to - from;
  return (value) => (span === 0 ? (start + end) / 2 : round(start + ((value - from) / span) * (end - start)));
}

/** The smallest span that holds all values and, where asked, zero. */
export function extent(values: readonly number[], withZero: boolean): readonly [number, number] {
  const all = withZero ? [0, ...values] : values;
  return all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)];
}

/** Two decimals are finer than a pixel and keep the page small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
