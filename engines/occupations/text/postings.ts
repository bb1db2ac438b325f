/** For every key which rows hold it and with what weight, in two flat arrays. */
export interface Postings {
  /** Rows of key k stand from start[k] to start[k + 1]. */
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly weight: Float32Array;
}

/** Built in two passes over the same rows: `each` must call `found` alike both times. */
export function postingsOf(
  keys: number,
  each: (found: (key: number, row: number, weight: number) => void) => void,
): Postings {
  const start = new Int32Array(keys + 1);
  each((key) => {
    start[key + 1] = (start[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keys; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const total = start[keys] ?? 0;
  const row = new Int32Array(total);
  const weight = new Float32Array(total);
  const next = start.slice(0, keys);
  each((key, at, value) => {
    const place = next[key] ?? 0;
    row[place] = at;
    weight[place] = value;
    next[key] = place + 1;
  });
  return { start, row, weight };
}

/** Adds `times` the weight of every row of `key` to `sums`. */
export function addRows({ start, row, weight }: Postings, key: number, times: number, sums: Float32Array): void {
  const end = start[key + 1] ?? 0;
  for (let at = start[key] ?? 0; at < end; at += 1) {
    const place = row[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + times * (weight[at] ?? 0);
  }
}
