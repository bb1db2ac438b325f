/** What a forecast missed the truth by. Means over the periods whose truth is known. */
export interface Errors {
  /** 200 |truth − forecast| / (|truth| + |forecast|), per cent. */
  readonly smape: number;
  /** Mean absolute error over that of the seasonal naive forecast one step ahead in the past. NaN where the past never changed. */
  readonly mase: number;
  /** Root of the mean squared error, likewise. */
  readonly rmsse: number;
}

/** Mean absolute and mean squared difference from one season to the next in the past (from one value to the next without season). */
export function scaleOf(
  past: readonly (number | null)[],
  season: number,
): { readonly absolute: number; readonly squared: number } {
  const lag = past.length > season ? season : 1;
  let absolute = 0;
  let squared = 0;
  let count = 0;
  for (let at = lag; at < past.length; at++) {
    const [now, then] = [past[at], past[at - lag]];
    if (now === null || now === undefined || then === null || then === undefined) continue;
    absolute += Math.abs(now - then);
    squared += (now - then) ** 2;
    count += 1;
  }
  return { absolute: absolute / count, squared: squared / count };
}

/** Null where no truth is known. */
export function errorsOf(
  told: ArrayLike<number>,
  truth: readonly (number | null)[],
  scale: { readonly absolute: number; readonly squared: number },
): Errors | null {
  let [smape, absolute, squared, count] = [0, 0, 0, 0];
  for (let step = 0; step < truth.length && step < told.length; step++) {
    const real = truth[step];
    if (real === null || real === undefined) continue;
    const said = told[step] as number;
    const both = Math.abs(real) + Math.abs(said);
    if (both > 0) smape += (200 * Math.abs(real - said)) / both;
    absolute += Math.abs(real - said);
    squared += (real - said) ** 2;
    count += 1;
  }
  if (count === 0) return null;
  return {
    smape: smape / count,
    mase: scale.absolute > 0 ? absolute / count / scale.absolute : Number.NaN,
    rmsse: scale.squared > 0 ? Math.sqrt(squared / count / scale.squared) : Number.NaN,
  };
}
