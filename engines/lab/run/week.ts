import { ageCount, educationCount, groupCount, offerCount, spellWeeks, states } from '../model/groups.ts';
import { drawOf, hash3 } from '../random/draw.ts';
import { chanceOf } from './chance.ts';
import { arrivals, changeFrom, extraFrom, pick, purpose, when } from './draws.ts';
import { fallDue } from './due.ts';
import { addBoost } from './fade.ts';
import { leave } from './leave.ts';
import type { Lines } from './lines.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { countDoing } from './standing.ts';
import { usedStep, usedSteps } from './tables.ts';
import { countStanding, type Tally, tallied, tallyCount } from './tally.ts';
import { beginSpell, rowOf, takeSlot } from './unit.ts';
import { watch } from './watch.ts';

const toUnit = 1 / 0x1_0000_0000;
const paidHoursState = states.indexOf('paid-hours');

/**
 * One week of everybody in the unit: who leaves, whose offer ends, what falls due. Those who wait for a talk or an offer are put on the
 * lines; {@link serveTalks} and {@link serveOffers} take them from there as far as the week's supply goes. Whose week is quiet is not even
 * looked at ({@link watch}).
 */
export function liveWeek(scene: Scene, stretch: Stretch, week: number, lines: Lines, tally: Tally): void {
  const { unit, words } = scene;
  const { due, ownAbove } = stretch;
  const { wakes, low, mixed, member, group, row, began, used, state, ends, talkWait, offerWait } = unit;
  const { seen } = tally;
  const changeUpTo = changeFrom + stretch.settings.changes / 52;
  const extraUpTo = extraFrom + stretch.settings.extraTalks / 52;
  const word = words[week] as number;
  const top = unit.top;
  lines.occupied = countStanding(tally, scene);
  for (let slot = 0; slot < top; slot += 1) {
    if (wakes[slot] !== week) continue;
    const pair = (member[slot] as number) * groupCount + (group[slot] as number);
    const counted = pair * tallyCount;
    const draw = drawOf(mixed[slot] as number, word);
    const drawn = draw * toUnit;
    if (draw >>> 1 < (low[slot] as number) && drawn < chanceOf(scene, stretch, slot, week)) {
      leave(scene, slot, week, tally);
      continue;
    }
    if (drawn > changeFrom && drawn < changeUpTo) changeCaseworker(scene, slot, week);
    const before = state[slot] as number;
    if (before > 0 && before <= offerCount && (ends[slot] as number) <= week) endOffer(scene, slot, week);
    const onBenefit = week - (began[slot] as number) + (used[slot] as number);
    const place = (row[slot] as number) * spellWeeks + tableWeek(onBenefit);
    if (due[place] !== 0) fallDue(scene, stretch, slot, week, place, counted, tally);
    if (drawn > extraFrom && drawn < extraUpTo && talkWait[slot] === 0) {
      talkWait[slot] = 1;
      unit.owed[slot] = 1;
    }

    // Whoever stands in a line is watched anew when it was their turn, or was not.
    let isInLine = false;
    const waits = talkWait[slot] as number;
    if (waits > 0) {
      isInLine = true;
      lines.talks[lines.talkCount] = slot;
      lines.talkCount += 1;
      if (waits > 1) seen[counted + tallied.waiting] = (seen[counted + tallied.waiting] as number) + 1;
    }
    const now = state[slot] as number;
    if (now === 0 || now === paidHoursState) {
      if ((offerWait[slot] as number) > 0) {
        isInLine = true;
        lines.offers[lines.offerCount] = slot;
        lines.offerCount += 1;
      } else if (drawn > (ownAbove[pair] as number)) {
        // The upper end of the same draw: leaving and beginning something cannot both happen.
        lines.own[lines.ownCount] = slot;
        lines.ownCount += 1;
      }
    }
    if (!isInLine) watch(scene, stretch, slot, week + 1);
  }
}

function changeCaseworker({ unit, effects }: Scene, slot: number, week: number): void {
  const g = unit.group[slot] as number;
  const step = Math.max(unit.boostStep[slot] as number, Math.abs(effects.caseworkerFade[g] as number));
  addBoost(unit, slot, week + 1, effects.caseworkerDuring[g] as number, step);
}

function endOffer(scene: Scene, slot: number, week: number): void {
  const { unit, effects } = scene;
  const offer = (unit.group[slot] as number) * offerCount + (unit.state[slot] as number) - 1;
  addBoost(
    unit,
    slot,
    week + 1,
    effects.offerAfter[offer] as number,
    Math.abs(effects.offerFade[offer] as number),
  );
  countDoing(scene, slot, -1);
  unit.state[slot] = unit.hasHours[slot] === 1 ? paidHoursState : 0;
  countDoing(scene, slot, 1);
}

/** Those who come in a week: the same people in every scenario with the same seed, since no study says that the effort changes who comes. */
export function comeIn(
  scene: Scene,
  { settings, usualTalks }: Stretch,
  week: number,
  come: Uint32Array,
  { seen }: Tally,
): void {
  const { unit, tables, inflow, season, seed, startWeek } = scene;
  const inSeason = season[(startWeek + week) % season.length] ?? 1;
  for (const [at, mean] of inflow.entries()) {
    const member = Math.floor(at / groupCount);
    const g = at % groupCount;
    const id = ((unit.members[member] ?? 0) * groupCount + g) >>> 0;
    const many = arrivals(
      mean * inSeason * (settings.inflow ?? 1),
      hash3(seed, id ^ 0x5bd1e995, when(week, purpose.arrivals)) * toUnit,
    );
    seen[at * tallyCount + tallied.entries] = (seen[at * tallyCount + tallied.entries] as number) + many;
    for (let one = 0; one < many; one += 1) {
      const slot = takeSlot(unit);
      if (slot < 0) throw new Error(`There is no room for more people in ${unit.members.join(', ')}.`);
      const number = come[at] as number;
      come[at] = number + 1;
      const who = hash3(0x2545f491, id, number);
      const make = ageCount * educationCount;
      const kind = pick(tables.make, g * make, make, hash3(seed, who, purpose.make) * toUnit);
      beginSpell(unit, slot, g, rowOf(g, Math.floor(kind / educationCount), kind % educationCount), who);
      unit.member[slot] = member;
      const before = usedStep * pick(tables.used, g * usedSteps, usedSteps, hash3(seed, who, purpose.used) * toUnit);
      unit.used[slot] = before;
      unit.ladder[slot] = before;
      unit.recent[slot] = usualTalks[(unit.row[slot] as number) * spellWeeks + tableWeek(before)] as number;
      const hours = (tables.paidHoursShare[g] as number) * settings.paidHours;
      if (hash3(seed, who, purpose.hours) * toUnit < hours) {
        unit.hasHours[slot] = 1;
        unit.state[slot] = paidHoursState;
      }
    }
  }
}
