import { groupCount, offerCount, spellWeeks, states } from '../model/groups.ts';
import { boostAt } from './fade.ts';
import { lookAhead, type Scene, type Stretch, tableWeek } from './scene.ts';

const hoursState = states.indexOf('paid-hours');
/** No chance of leaving in a week is higher: overlapping effects are capped (rules of honest use, 1). */
const mostLeaving = 0.6;
/** Together the effects of a person do no more than this, either way: studies measure one effort at a time. */
const mostTogether = Math.log(2);

/**
 * Chance of leaving in a week: the group's own, here, in this week, and what was done for this person more or less than usual.
 * @param talks those remembered as the week began
 */
export function chanceOf(
  { unit, effects, leavesHere }: Scene,
  stretch: Stretch,
  slot: number,
  week: number,
  talks: number,
): number {
  const g = unit.group[slot] as number;
  const spell = week - (unit.began[slot] as number);
  const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + (unit.used[slot] as number));
  const talk = (spell < effects.lateFrom ? effects.talk[g] : effects.talkLate[g]) as number;
  const together =
    boostAt(unit, slot, week) + talk * (talks - (stretch.usualTalks[place] as number)) + (stretch.load[g] as number);
  const pair = (unit.member[slot] as number) * groupCount + g;
  const own = leavesHere[pair * spellWeeks + tableWeek(spell)] as number;
  return capped(own * multiplier(together) * doingFactor(effects, g, unit.state[slot] as number));
}

/**
 * The same at most, in any of the {@link lookAhead} weeks from this one on in which nothing is done for this person: what was done wears
 * off, and talks are at most as many more than usual as if none were usual. Each operation is that of {@link chanceOf} on numbers that are
 * no lower, so that it is no lower to the last bit.
 */
export function mostChance(
  { unit, effects, most, talkMost, talkLeast, mostTalks }: Scene,
  { load }: Stretch,
  slot: number,
  week: number,
  spell: number,
  pair: number,
  state: number,
): number {
  const g = pair % groupCount;
  const more = (talkMost[g] as number) * (unit.recent[slot] as number);
  const fewer = (talkLeast[g] as number) * -mostTalks;
  const together = Math.max(0, boostAt(unit, slot, week)) + Math.max(more, fewer) + (load[g] as number);
  const own = most[pair * spellWeeks + tableWeek(spell)] as number;
  return capped(own * multiplier(together) * doingFactor(effects, g, state));
}

/** What effects that add up to a logarithm do to a chance. */
const multiplier = (together: number): number =>
  exponential(together > mostTogether ? mostTogether : together < -mostTogether ? -mostTogether : together);

/** What the offer or the paid hours somebody is in do to the chance. */
const doingFactor = ({ paidHours, offerDuring }: Scene['effects'], g: number, state: number): number =>
  state === 0 ? 1 : state === hoursState ? (paidHours[g] as number) : (offerDuring[g * offerCount + state - 1] as number);

const capped = (chance: number): number => (chance > mostLeaving ? mostLeaving : chance);

/**
 * The highest chance of each week and the {@link lookAhead} that begin with it. Each round doubles the weeks looked at; where the tables turn
 * round more may be looked at, which makes it no lower.
 */
export function highestAhead(leavesHere: Float64Array): Float64Array {
  const most = leavesHere.slice();
  for (let wide = 1; wide < lookAhead; wide *= 2)
    for (let first = 0; first < most.length; first += spellWeeks)
      for (let week = 0; week < spellWeeks; week += 1)
        most[first + week] = Math.max(most[first + week] as number, most[first + tableWeek(week + wide)] as number);
  return most;
}

/** e to the x for small x, by (1 + x/256)^256: within a thousandth where |x| is under 0.7, and without a call. It never falls as x rises. */
function exponential(x: number): number {
  let power = 1 + x / 256;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  return power * power;
}
