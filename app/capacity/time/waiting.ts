import type { PlacementKind } from '../../placements/index.ts';
import { grouped } from '../grouped.ts';
import { type Middle, middleOf } from '../statistics/median.ts';

/** From the day somebody wished for a place (the card in the plan, or the first draft) to its first day. */
export interface Waited {
  readonly kind: PlacementKind;
  readonly days: number;
}

export interface Waiting {
  /** Null: all kinds together. */
  readonly kind: PlacementKind | null;
  readonly started: number;
  /** Null where too few began. */
  readonly middle: Middle | null;
}

/** All together first, then kind by kind. */
export function waitingTimes(began: readonly Waited[]): readonly Waiting[] {
  const one = (kind: PlacementKind | null, some: readonly Waited[]): Waiting => ({
    kind,
    started: some.length,
    middle: middleOf(some.map(({ days }) => days)),
  });
  const kinds = [...grouped(began, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  return [one(null, began), ...kinds.map(([kind, some]) => one(kind, some))];
}
