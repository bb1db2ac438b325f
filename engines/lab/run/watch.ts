import { groupCount, spellWeeks, states } from '../model/groups.ts';
import { draws } from '../random/draw.ts';
import { capped, doingFactor } from './chance.ts';
import { weeksToStep } from './ladder.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { never } from './unit.ts';

const hoursState = states.indexOf('paid-hours');

/**
 * Sets when somebody is looked at next. Most weeks of most people are quiet: nothing falls due, no offer ends, and the draw is neither so low
 * that they might leave nor so high that they might begin something. What a quiet week is, is known for some weeks ahead; `sift` passes over
 * it with one comparison of each kind. It may wake somebody for nothing, never too late: what happens is decided by {@link liveWeek} alone.
 * @param from the first week that has not been lived
 */
export function watch({ unit, effects, most }: Scene, stretch: Stretch, slot: number, from: number): void {
  const g = unit.group[slot] as number;
  const pair = (unit.member[slot] as number) * groupCount + g;
  const spell = from - (unit.began[slot] as number);
  const state = unit.state[slot] as number;
  const isIdle = state === 0 || state === hoursState;
  const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + (unit.used[slot] as number));
  const weeks = spell + (unit.ladder[slot] as number);
  let rest = Math.min(stretch.quiet[place] as number, weeksToStep(unit.step[slot] as number, weeks));
  if (!isIdle) rest = Math.min(rest, (unit.ends[slot] as number) - from);
  if ((unit.talkWait[slot] as number) > 0 || (isIdle && (unit.offerWait[slot] as number) > 0)) rest = 0;
  const chance = (most[pair * spellWeeks + tableWeek(spell)] as number) * doingFactor(effects, g, state);
  const low = Math.ceil(capped(chance) * draws);
  const high = isIdle ? (stretch.ownAbove[pair] as number) * draws : draws - 1;
  unit.wakes[slot] = from + Math.max(0, rest);
  unit.low[slot] = low;
  unit.span[slot] = Math.max(0, Math.min(draws - 1, Math.floor(high) + 1) - low);
}

/** Watches everybody anew: what holds from this week on is other than before. */
export function watchAll(scene: Scene, stretch: Stretch, from: number): void {
  const { unit } = scene;
  for (let slot = 0; slot < unit.top; slot += 1) if (unit.wakes[slot] !== never) watch(scene, stretch, slot, from);
}
