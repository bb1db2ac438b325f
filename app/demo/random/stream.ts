import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { drawId, type Seed, words } from './draw.ts';

/** A value and how often it comes, in any unit. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** Several draws for one purpose about one person, in order. */
export interface Stream {
  /** [0, 1) */
  unit(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  weighted<T>(from: Weighted<T>): T;
  /** A date, both ends included; the first when the second lies before it. */
  date(from: PlainDate, to: PlainDate): PlainDate;
  id(): string;
}

export function stream(seed: Seed, purpose: string, index: number): Stream {
  let counter = 0;
  let block: readonly number[] = [];
  let place = 4;
  let ids = 0;
  const unit = (): number => {
    if (place === 4) {
      block = words(seed, purpose, index, counter);
      counter += 1;
      place = 0;
    }
    const word = block[place] ?? 0;
    place += 1;
    return word / 0x1_0000_0000;
  };
  const whole = (from: number, to: number): number => from + Math.floor(unit() * (to - from + 1));
  return {
    unit,
    chance: (probability) => unit() < probability,
    whole,
    pick: (from) => one(from, whole(0, from.length - 1)),
    weighted: (from) => weightedAt(from, unit()),
    date: (from, to) => (to <= from ? from : addDays(from, whole(0, daysBetween(from, to)))),
    id: () => {
      ids += 1;
      return drawId(seed, `${purpose}#id`, index, ids);
    },
  };
}

function one<T>(from: readonly T[], at: number): T {
  if (from.length === 0) throw new RangeError('Nothing to pick from.');
  return from[at] as T;
}

/** The value at a place in [0, 1) along the weights. */
export function weightedAt<T>(from: Weighted<T>, place: number): T {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0);
  let left = place * total;
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return one(
    from.map(([value]) => value),
    from.length - 1,
  );
}
