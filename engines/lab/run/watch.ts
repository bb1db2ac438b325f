import { groupCount, offerCount, spellWeeks } from '../model/groups.ts';
import { mostChance } from './chance.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { halfDraws } from './sift.ts';
import { never } from './unit.ts';

/**
 * Sets when somebody is looked at next. Most weeks of most people are quiet: nothing falls due, no offer ends, and the draw is neither so low
 * that they might leave nor so high that they might begin something. What a quiet week is, is known for some weeks ahead; `sift` passes over
 * it. Somebody may be looked at for nothing, never too late: what happens is decided by `liveWeek` alone.
 * @param from the first week that has not been lived
 */
export function watch(scene: Scene, stretch: Stretch, slot: number, from: number): void {
  const { unit } = scene;
  const g = unit.group[slot] as number;
  const pair = (unit.member[slot] as number) * groupCount + g;
  const spell = from - (unit.began[slot] as number);
  const state = unit.state[slot] as number;
  const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + (unit.used[slot] as number));
  let rest = stretch.quiet[place] as number;
  let high = halfDraws - 1;
  if (state > 0 && state <= offerCount) rest = Math.min(rest, (unit.ends[slot] as number) - from);
  else {
    high = Math.max(-1, Math.floor((stretch.ownAbove[pair] as number) * halfDraws) - 1);
    if ((unit.offerWait[slot] as number) > 0) rest = 0;
  }
  if ((unit.talkWait[slot] as number) > 0) rest = 0;
  unit.wakes[slot] = from + rest;
  unit.low[slot] = Math.ceil(mostChance(scene, stretch, slot, from, spell, pair, state) * halfDraws);
  unit.high[slot] = high;
}

/** Watches everybody anew: what holds from this week on is other than before. */
export function watchAll(scene: Scene, stretch: Stretch, from: number): void {
  const { unit } = scene;
  for (let slot = 0; slot < unit.top; slot += 1) if (unit.wakes[slot] !== never) watch(scene, stretch, slot, from);
}
