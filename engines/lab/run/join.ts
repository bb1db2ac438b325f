import { mix } from '../random/draw.ts';
import { countOnLadder } from './ladder.ts';
import type { Scene, Stretch } from './scene.ts';
import { countDoing } from './standing.ts';
import { watch } from './watch.ts';

/** Those who took a slot since the last week become part of the unit: counted, and watched. */
export function join(scene: Scene, stretch: Stretch, week: number): void {
  const { unit, seed } = scene;
  const { fresh, began, recentFrom, mixed, key } = unit;
  for (let at = 0; at < unit.freshCount; at += 1) {
    const slot = fresh[at] as number;
    began[slot] = (began[slot] as number) + week;
    recentFrom[slot] = week;
    mixed[slot] = mix(seed, key[slot] as number);
    countOnLadder(unit, slot, week, 1);
    countDoing(scene, slot, 1);
  }
  watch(scene, stretch, fresh, unit.freshCount, week);
  unit.freshCount = 0;
}
