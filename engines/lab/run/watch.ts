import { groupCount, offerCount, spellWeeks } from '../model/groups.ts';
import { drawOf } from '../random/draw.ts';
import { mostChance } from './chance.ts';
import { halfDraws } from './draws.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { never } from './unit.ts';

/**
 * Finds the next week in which somebody is looked at. Most weeks of most people are quiet: nothing falls due, no offer ends, and the draw is
 * neither so low that they might leave nor so high that they might begin something. Which draws are quiet is known for some weeks ahead, and
 * since a draw is a hash of person and week, those weeks can be drawn now: `liveWeek` passes over them with one comparison. Somebody may be
 * looked at for nothing, never too late: what happens is decided there alone.
 * @param from the first week that has not been lived
 */
export function watch(scene: Scene, stretch: Stretch, slot: number, from: number): void {
  const { unit, words } = scene;
  const { changing, extra } = stretch;
  const pair = (unit.member[slot] as number) * groupCount + (unit.group[slot] as number);
  const spell = from - (unit.began[slot] as number);
  const state = unit.state[slot] as number;
  const isBusy = state > 0 && state <= offerCount;
  const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + (unit.used[slot] as number));
  const isWaiting = (unit.talkWait[slot] as number) > 0 || (!isBusy && (unit.offerWait[slot] as number) > 0);
  const due = isWaiting ? from : from + (stretch.quiet[place] as number);
  const until = isBusy ? Math.min(due, unit.ends[slot] as number) : due;
  // Whole numbers, and told so: a difference of numbers that may have a fraction takes three times as long.
  const low = Math.ceil(mostChance(scene, stretch, slot, from, spell, pair, state) * halfDraws) | 0;
  const high = (isBusy ? halfDraws - 1 : (stretch.notOwn[pair] as number)) | 0;
  const [changeLow, changeHigh] = [changing.low | 0, changing.high | 0];
  const [extraLow, extraHigh] = [extra.low | 0, extra.high | 0];
  const mixed = unit.mixed[slot] as number;
  let week = from;
  for (; week < until; week += 1) {
    const half = drawOf(mixed, words[week] as number) >>> 1;
    // Each difference is negative where its condition fails: one branch for all, since a processor guesses badly which of them it will be.
    const isLoud =
      (half - low) |
      (high - half) |
      ~((half - changeLow) | (changeHigh - half)) |
      ~((half - extraLow) | (extraHigh - half));
    if (isLoud < 0) break;
  }
  unit.low[slot] = low;
  unit.wakes[slot] = week;
}

/** Watches everybody anew: what holds from this week on is other than before. */
export function watchAll(scene: Scene, stretch: Stretch, from: number): void {
  const { unit } = scene;
  for (let slot = 0; slot < unit.top; slot += 1) if (unit.wakes[slot] !== never) watch(scene, stretch, slot, from);
}
