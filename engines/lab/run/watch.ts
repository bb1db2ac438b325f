import { groupCount, offerCount, spellWeeks } from '../model/groups.ts';
import { drawOf } from '../random/draw.ts';
import { putIn } from './calendar.ts';
import { capped, multiplier } from './chance.ts';
import { halfDraws } from './draws.ts';
import { boostAt } from './fade.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { never } from './unit.ts';

/**
 * Finds the next week in which each of some people is looked at. Most weeks of most people are quiet: nothing falls due, no offer ends, and
 * the draw is neither so low that they might leave nor so high that they might begin something. Which draws are quiet is known for some weeks
 * ahead, and since a draw is a hash of person and week, those weeks can be drawn now: the calendar does not wake them.
 * Somebody may be looked at for nothing, never too late: what happens is decided when they are ({@link wake}).
 * @param from the first week that has not been lived
 */
export function watch(scene: Scene, stretch: Stretch, slots: Int32Array, count: number, from: number): void {
  const { unit, words } = scene;
  const { mixed, low, high, until } = unit;
  knowAhead(scene, stretch, slots, count, from);
  // Said to be whole: where a number may have a fraction, every difference with it is reckoned in fractions.
  const [changeLow, changeHigh] = [stretch.changing.low | 0, stretch.changing.high | 0];
  const [extraLow, extraHigh] = [stretch.extra.low | 0, stretch.extra.high | 0];
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const [mine, lowest, highest] = [mixed[slot] as number, low[slot] as number, high[slot] as number];
    const last = until[slot] as number;
    let week = from;
    for (; week < last; week += 1) {
      const half = drawOf(mine, words[week] as number) >>> 1;
      // Each difference is negative where its condition fails. One branch for all: a processor guesses badly which of them it will be.
      const isLoud =
        (half - lowest) |
        (highest - half) |
        ~((half - changeLow) | (changeHigh - half)) |
        ~((half - extraLow) | (extraHigh - half));
      if (isLoud < 0) break;
    }
    putIn(unit, slot, week);
  }
}

/** Sets in which week something is known to happen to each, and which half draws change nothing until then. */
function knowAhead(scene: Scene, stretch: Stretch, slots: Int32Array, count: number, from: number): void {
  const { unit, effects, most } = scene;
  const { quiet, notOwn, load } = stretch;
  const { member, group, row, began, used, state, ends, talkWait, offerWait, recent, boost, low, high, until } = unit;
  const { most: mostTalk, least: leastTalk, usual } = scene.talks;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const g = group[slot] as number;
    const pair = (member[slot] as number) * groupCount + g;
    const spell = from - (began[slot] as number);
    const now = state[slot] as number;
    const isBusy = now > 0 && now <= offerCount;
    const place = (row[slot] as number) * spellWeeks + tableWeek(spell + (used[slot] as number));
    const isWaiting = (talkWait[slot] as number) > 0 || (!isBusy && (offerWait[slot] as number) > 0);
    const due = isWaiting ? from : from + (quiet[place] as number);
    until[slot] = isBusy ? Math.min(due, ends[slot] as number) : due;

    // The most the chance of leaving can be: each operation is that of `chanceOf` on numbers that are no lower, so it is no lower to the last bit.
    const talks = Math.max((mostTalk[g] as number) * (recent[slot] as number), (leastTalk[g] as number) * -usual);
    const boosted = boost[slot] === 0 ? 0 : Math.max(0, boostAt(unit, slot, from));
    const own = most[pair * spellWeeks + tableWeek(spell)] as number;
    const does =
      now === 0 ? 1 : ((isBusy ? effects.offerDuring[g * offerCount + now - 1] : effects.paidHours[g]) as number);
    low[slot] = Math.ceil(capped(own * multiplier(boosted + talks + (load[g] as number)) * does) * halfDraws);
    high[slot] = isBusy ? halfDraws - 1 : (notOwn[pair] as number);
  }
}

/** Watches everybody anew: what holds from this week on is other than before. */
export function watchAll(scene: Scene, stretch: Stretch, spare: Int32Array, from: number): void {
  const { until, calendar, top } = scene.unit;
  let count = 0;
  for (let slot = 0; slot < top; slot += 1) {
    if (until[slot] === never) continue;
    spare[count] = slot;
    count += 1;
  }
  calendar.fill(0);
  watch(scene, stretch, spare, count, from);
}
