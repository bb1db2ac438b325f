import { drawOf, draws, scramble } from '../random/draw.ts';
import { purpose, when } from './draws.ts';
import { remembered, type Stretch } from './scene.ts';
import type { Unit } from './unit.ts';

/** A change of caseworker and a talk beside the law's are decided by a part of the draw of leaving: from here on, as wide as the chance. */
export const changeFrom = 0.62;
export const extraFrom = 0.75;

/** Who is looked at in a week, in order of slots, with what each has drawn. */
export interface Looks {
  readonly slots: Int32Array;
  readonly drawn: Uint32Array;
}

export const makeLooks = (capacity: number): Looks => ({
  slots: new Int32Array(capacity),
  drawn: new Uint32Array(capacity),
});

/**
 * Passes over all whose week is quiet ({@link watch}); answers how many are not. The only loop over everybody, so it touches five columns and
 * decides on whole numbers: `(drawn - low) >>> 0 >= span` is "below low, or at or above low + span" in one comparison.
 */
export function sift(unit: Unit, { settings }: Stretch, week: number, { slots, drawn }: Looks): number {
  const { mixed, wakes, low, span, recent, top } = unit;
  const word = scramble(when(week, purpose.leave));
  const change = part(changeFrom, settings.changes / 52);
  const extra = part(extraFrom, settings.extraTalks / 52);
  let count = 0;
  for (let slot = 0; slot < top; slot += 1) {
    const draw = drawOf(mixed[slot] as number, word);
    if (
      wakes[slot] === week ||
      (draw - (low[slot] as number)) >>> 0 >= (span[slot] as number) ||
      (draw - change.low) >>> 0 < change.span ||
      (draw - extra.low) >>> 0 < extra.span
    ) {
      slots[count] = slot;
      drawn[count] = draw;
      count += 1;
    } else recent[slot] = (recent[slot] as number) * remembered;
  }
  return count;
}

/** The draws between two shares, and one more at each end: what is at the ends is decided by whoever looks. */
function part(from: number, chance: number): { readonly low: number; readonly span: number } {
  if (chance <= 0) return { low: 0, span: 0 };
  const low = Math.floor(from * draws);
  return { low, span: Math.min(draws - 1, Math.ceil((from + chance) * draws) + 1) - low };
}
