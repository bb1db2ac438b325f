/** How many of a group took part without and with a duty behind it, and of how many the law could not say. */
export interface Part {
  /** Null where nothing is recorded. */
  readonly key: string | null;
  readonly free: number;
  readonly duty: number;
  readonly unknown: number;
  readonly citizens: number;
}

/** Fewer could be recognised. */
export const smallest = 5;

export interface Shown {
  readonly parts: readonly Part[];
  /** The small ones put together; null where there are none, or where even together they are too small. */
  readonly rest: Part | null;
  readonly leftOut: boolean;
}

const isSafeCount = (count: number): boolean => count === 0 || count >= smallest;

export const isSafe = ({ free, duty, citizens }: Part): boolean =>
  citizens >= smallest && isSafeCount(free) && isSafeCount(duty) && free + duty > 0;

/**
 * What may be shown. Small groups are put together, and with them the next smallest, until the sum is big enough: otherwise what is left
 * out could be found by subtracting what is shown from the whole.
 */
export function showable(all: readonly Part[]): Shown {
  const bySize = all.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const shown = bySize.filter(isSafe);
  const small = bySize.filter((part) => !isSafe(part));
  if (small.length === 0) return { parts: largestFirst(shown), rest: null, leftOut: false };
  let rest = small.reduce(together);
  while (!isSafe(rest) && shown.length > 0) rest = together(rest, shown.shift() ?? rest);
  return isSafe(rest)
    ? { parts: largestFirst(shown), rest: { ...rest, key: null }, leftOut: false }
    : { parts: [], rest: null, leftOut: true };
}

const sizeOf = ({ free, duty, unknown }: Part): number => free + duty + unknown;
const largestFirst = (parts: readonly Part[]): readonly Part[] => parts.toSorted((a, b) => sizeOf(b) - sizeOf(a));

/** The same citizen may stand in both: only as many as in the bigger are certain. */
const together = (a: Part, b: Part): Part => ({
  key: null,
  free: a.free + b.free,
  duty: a.duty + b.duty,
  unknown: a.unknown + b.unknown,
  citizens: Math.max(a.citizens, b.citizens),
});

/** Per cent without a duty, of those of whom it is known. */
export const shareOf = ({ free, duty }: Pick<Part, 'free' | 'duty'>): number =>
  Math.round((100 * free) / Math.max(1, free + duty));
