import { mix } from '../random/draw.ts';
import { countOnLadder } from './ladder.ts';
import type { Scene, Stretch } from './scene.ts';
import { countDoing } from './standing.ts';
import { watch } from './watch.ts';

/** Those who took a slot since the last week become part of the unit: counted, and watched. */
export function join(scene: Scene, stretch: Stretch, week: number): void {
  const { unit, seed } = scene;
  for (let at = 0; at < unit.freshCount; at += 1) {
    const slot = unit.fresh[at] as number;
    unit.began[slot] = (unit.began[slot] as number) + week;
    unit.recentFrom[slot] = week;
    unit.mixed[slot] = mix(seed, unit.key[slot] as number);
    countOnLadder(unit, slot, week, 1);
    countDoing(scene, slot, 1);
    watch(scene, stretch, slot, week);
  }
  unit.freshCount = 0;
}
