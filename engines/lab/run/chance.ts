import { groupCount, offerCount, spellWeeks, states } from '../model/groups.ts';
import { boostAt, talksAt } from './fade.ts';
import { lookAhead, type Scene, type Stretch, type TalkBounds, tableWeek } from './scene.ts';
import type { EffectTables } from './tables.ts';

const hoursState = states.indexOf('paid-hours');
/** No chance of leaving in a week is higher: overlapping effects are capped (rules of honest use, 1). */
const mostLeaving = 0.6;
/** Together the effects of a person do no more than this, either way: studies measure one effort at a time. */
const mostTogether = Math.log(2);

type Here = Pick<Scene, 'unit' | 'effects' | 'leavesHere'>;
type Now = Pick<Stretch, 'usualTalks' | 'load'>;

/**
 * Whether somebody leaves who has drawn so in a week. The talks they remember lie between none and as many as when they were last written
 * down: mostly it is enough to know that they would leave with the less helpful of the two, and nobody need reckon what is left of them.
 */
export function isLeaving(here: Here, now: Now, slot: number, week: number, draw: number): boolean {
  const { unit, effects } = here;
  const talk = talkEffect(effects, unit.group[slot] as number, week - (unit.began[slot] as number));
  const least = talk < 0 ? (unit.recent[slot] as number) : 0;
  if (draw < chanceOf(here, now, slot, week, least)) return true;
  return draw < chanceOf(here, now, slot, week, talksAt(unit, slot, week));
}

/**
 * Chance of leaving in a week: the group's own, here, in this week, and what was done for this person more or less than usual.
 * @param talks remembered as the week begins
 */
export function chanceOf(here: Here, now: Now, slot: number, week: number, talks: number): number {
  const { unit, effects, leavesHere } = here;
  const g = unit.group[slot] as number;
  const spell = week - (unit.began[slot] as number);
  const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + (unit.used[slot] as number));
  const talk = talkEffect(effects, g, spell);
  const done = boostAt(unit, slot, week) + talk * (talks - (now.usualTalks[place] as number));
  const pair = (unit.member[slot] as number) * groupCount + g;
  const own = leavesHere[pair * spellWeeks + tableWeek(spell)] as number;
  return capped(own * multiplier(done + (now.load[g] as number)) * doingFactor(effects, g, unit.state[slot] as number));
}

/** Logarithm of what a talk more does in a week of the spell. */
const talkEffect = ({ talk, talkLate, lateFrom }: EffectTables, g: number, spell: number): number =>
  (spell < lateFrom ? talk[g] : talkLate[g]) as number;

/** What effects that add up to a logarithm do to a chance. */
export const multiplier = (together: number): number =>
  exponential(together > mostTogether ? mostTogether : together < -mostTogether ? -mostTogether : together);

/** What the offer or the paid hours somebody is in do to the chance. */
const doingFactor = ({ paidHours, offerDuring }: Scene['effects'], g: number, state: number): number =>
  state === 0
    ? 1
    : state === hoursState
      ? (paidHours[g] as number)
      : (offerDuring[g * offerCount + state - 1] as number);

/** No chance of leaving in a week is higher. */
export const capped = (chance: number): number => (chance > mostLeaving ? mostLeaving : chance);

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

/** What is known of talks before anybody is looked at. */
export function talkBounds({ talk, talkLate }: EffectTables, usualTalks: Float32Array): TalkBounds {
  const most = talk.map((early, at) => Math.max(early, talkLate[at] ?? early));
  const least = talk.map((early, at) => Math.min(early, talkLate[at] ?? early));
  const isFelt = Uint8Array.from(talk, (early, at) => Number(early !== 0 || talkLate[at] !== 0));
  let usual = 0;
  // Only where a talk does harm does it matter how many are usual.
  if (least.some((one) => one < 0)) for (const talks of usualTalks) usual = Math.max(usual, talks);
  return { most, least, isFelt, usual };
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
