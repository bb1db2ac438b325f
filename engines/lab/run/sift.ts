import { drawOf, scramble } from '../random/draw.ts';
import { purpose, when } from './draws.ts';
import { remembered, type Stretch } from './scene.ts';
import type { Unit } from './unit.ts';

/** A change of caseworker and a talk beside the law's are decided by a part of the draw of leaving: from here on, as wide as the chance. */
export const changeFrom = 0.62;
export const extraFrom = 0.75;

/** Draws are held against what is kept for a slot in 31 bits, so that a difference of two has a sign. */
export const halfDraws = 0x8000_0000;

/** Who is looked at in a week, in order of slots: what each has drawn, and the talks each remembered as the week began. */
export interface Looks {
  readonly slots: Int32Array;
  readonly drawn: Uint32Array;
  readonly recent: Float32Array;
}

export const makeLooks = (capacity: number): Looks => ({
  slots: new Int32Array(capacity),
  drawn: new Uint32Array(capacity),
  recent: new Float32Array(capacity),
});

/**
 * Passes over all whose week is quiet ({@link watch}); answers how many are not. The only loop over everybody, so it touches few columns and
 * never branches: a processor cannot guess who is looked at, and guessing wrong costs more than all of this. Each difference is negative
 * where its condition fails; of all together only the sign counts. Everybody is written down, and the next overwrites whoever was quiet.
 */
export function sift(unit: Unit, { settings }: Stretch, week: number, looks: Looks): number {
  const { mixed, wakes, low, high, recent, top } = unit;
  const { slots, drawn, recent: before } = looks;
  const word = scramble(when(week, purpose.leave));
  const change = part(changeFrom, settings.changes / 52);
  const extra = part(extraFrom, settings.extraTalks / 52);
  const [changeLow, changeHigh, extraLow, extraHigh] = [change.low, change.high, extra.low, extra.high];
  let count = 0;
  for (let slot = 0; slot < top; slot += 1) {
    const draw = drawOf(mixed[slot] as number, word);
    const half = draw >>> 1;
    const talks = recent[slot] as number;
    slots[count] = slot;
    drawn[count] = draw;
    before[count] = talks;
    recent[slot] = talks * remembered;
    const isLooked =
      ((wakes[slot] as number) - week - 1) |
      (half - (low[slot] as number)) |
      ((high[slot] as number) - half) |
      ~((half - changeLow) | (changeHigh - half)) |
      ~((half - extraLow) | (extraHigh - half));
    count += isLooked >>> 31;
  }
  return count;
}

/** The draws from a share on, ends and all: what is at the ends is decided by whoever looks. */
function part(from: number, chance: number): { readonly low: number; readonly high: number } {
  if (chance <= 0) return { low: 1, high: 0 };
  return { low: Math.floor(from * halfDraws), high: Math.min(halfDraws - 1, Math.ceil((from + chance) * halfDraws)) };
}
