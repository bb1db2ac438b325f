import { mix } from '../random/draw.ts';
import { stepOf } from './ladder.ts';
import type { Scene, Stretch } from './scene.ts';
import { countPerson } from './standing.ts';
import { watch } from './watch.ts';

/** Those who took a slot since the last time become part of the unit, from a week on: counted, and watched. */
export function join(scene: Scene, stretch: Stretch, from: number): void {
  const { unit, seed } = scene;
  for (let at = 0; at < unit.freshCount; at += 1) {
    const slot = unit.fresh[at] as number;
    const before = -(unit.began[slot] as number);
    unit.began[slot] = from - before;
    unit.mixed[slot] = mix(seed, unit.key[slot] as number);
    unit.step[slot] = stepOf((unit.ladder[slot] as number) + before);
    countPerson(scene, slot, 1);
    watch(scene, stretch, slot, from);
  }
  unit.freshCount = 0;
}
