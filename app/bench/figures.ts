export interface Spread {
  readonly median: number;
  readonly p95: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Two kinds of work in turn, so that a machine whose speed drifts slows both alike. Answers milliseconds, pair by pair. */
export async function inTurn(
  rounds: number,
  first: () => Promise<void>,
  second: () => Promise<void>,
): Promise<{ first: number[]; second: number[] }> {
  const times = { first: [] as number[], second: [] as number[] };
  const clocked = async (work: () => Promise<void>) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  for (let round = 0; round < rounds; round += 1) {
    times.first.push(await clocked(first));
    times.second.push(await clocked(second));
  }
  return times;
}
