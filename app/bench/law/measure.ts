import { setImmediate } from 'node:timers/promises';

/** One of the things that are measured against each other: some work over so many people. */
export interface Work {
  readonly name: string;
  readonly people: number;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly people: number;
  /** Milliseconds, one a round. */
  readonly ms: readonly number[];
}

/**
 * All works in turn, round after round, so that a machine whose speed drifts slows all alike. The garbage of one is not left for
 * the next where the process may collect it (`node --expose-gc`).
 */
export async function inRounds(works: readonly Work[], rounds: number): Promise<readonly Timing[]> {
  const times = works.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { run }] of works.entries()) {
      globalThis.gc?.();
      await setImmediate();
      const begun = process.hrtime.bigint();
      await run();
      times[place]?.push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
  }
  return works.map(({ name, people }, place) => ({ name, people, ms: times[place] ?? [] }));
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

export const least = (values: readonly number[]): number => Math.min(...values);
