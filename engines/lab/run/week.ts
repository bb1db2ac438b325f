import {
  ageCount,
  educationCount,
  exitCount,
  exits,
  groupCount,
  offerCount,
  spellWeeks,
  states,
} from '../model/groups.ts';
import { hash3 } from '../random/draw.ts';
import { arrivals, pick, purpose, when } from './draws.ts';
import type { Lines } from './lines.ts';
import { dueBits, type Scene, type Stretch, tableWeek } from './scene.ts';
import { usedStep, usedSteps } from './tables.ts';
import { type Tally, tallied, tallyCount } from './tally.ts';
import { beginSpell, freeSlot, rowOf, takeSlot } from './unit.ts';

const toUnit = 1 / 0x1_0000_0000;
const paidHoursState = states.indexOf('paid-hours');
const otherExit = exits.indexOf('other-benefit');
/** Part of the thirteen weeks' memory of talks that is left a week later. */
const remembered = 12 / 13;
/** No chance of leaving in a week is higher: overlapping effects are capped (rules of honest use, 1). */
const mostLeaving = 0.6;
/** Together the effects of a person do no more than this, either way: studies measure one effort at a time. */
const mostTogether = Math.log(2);

/**
 * One week of everybody in the unit: who leaves, whose offer ends, what falls due. Those who wait for a talk or an offer are put on the
 * lines; {@link serveTalks} and {@link serveOffers} take them from there as far as the week's supply goes.
 */
export function liveWeek(scene: Scene, stretch: Stretch, week: number, lines: Lines, tally: Tally): void {
  const { unit, tables, effects, calibration, seed, leavesHere, weights } = scene;
  const { demand, due: dueTable, isDemanded, settings, load, usualTalks, begin } = stretch;
  const { needsCompany } = tables;
  const { alive, member, group, row, key, spell, ladder, state, left, talkWait, offerWait } = unit;
  const { used, recent, boost, boostStep, hasHours, cameIn, owed } = unit;
  const {
    talk: talkEffect,
    talkLate,
    lateFrom,
    offerDuring,
    offerAfter,
    offerFade,
    caseworkerDuring,
    caseworkerFade,
  } = effects;
  const { counts, countsByRow, mayBeLeftOut, dueToAll } = demand;
  const { seen } = tally;
  const changeChance = settings.changes / 52;
  const extraChance = settings.extraTalks / 52;
  const fundHolds = settings.fundHasFirstMonths;
  const leaveWhen = when(week, purpose.leave);
  const top = unit.top;
  let occupied = 0;
  for (let slot = 0; slot < top; slot += 1) {
    if (alive[slot] === 0 || cameIn[slot] === week + 1) continue;
    const g = group[slot] as number;
    const pair = (member[slot] as number) * groupCount + g;
    const weeks = spell[slot] as number;
    const at = weeks < spellWeeks ? weeks : tableWeek(weeks);
    const who = key[slot] as number;
    const onBenefit = weeks + (used[slot] as number);
    const place = (row[slot] as number) * spellWeeks + (onBenefit < spellWeeks ? onBenefit : tableWeek(onBenefit));
    const counted = pair * tallyCount;
    const step = counted + stepOf(ladder[slot] as number);
    seen[step] = (seen[step] as number) + 1;

    let now = state[slot] as number;
    const inOffer = now > 0 && now < paidHoursState;
    const offer = g * offerCount + now - 1;

    // Chance of leaving: the group's own, here, in this week, and what was done for this person more or less than usual.
    const together =
      (boost[slot] as number) +
      ((weeks < lateFrom ? talkEffect[g] : talkLate[g]) as number) *
        ((recent[slot] as number) - (usualTalks[place] as number)) +
      (load[g] as number);
    let chance =
      (leavesHere[pair * spellWeeks + at] as number) *
      exponential(together > mostTogether ? mostTogether : together < -mostTogether ? -mostTogether : together);
    if (inOffer) {
      chance *= offerDuring[offer] as number;
      if (needsCompany[now - 1] === 1) {
        occupied += weights[pair] as number;
        seen[counted + tallied.places] = (seen[counted + tallied.places] as number) + 1;
      }
    } else if (now === paidHoursState) {
      chance *= effects.paidHours[g] as number;
      seen[counted + tallied.hours] = (seen[counted + tallied.hours] as number) + 1;
    }
    const drawn = hash3(seed, who, leaveWhen) * toUnit;
    if (drawn < (chance > mostLeaving ? mostLeaving : chance)) {
      leave(scene, slot, week, tally);
      continue;
    }

    recent[slot] = (recent[slot] as number) * remembered;
    if (boost[slot] !== 0) boost[slot] = nearerZero(boost[slot] as number, boostStep[slot] as number);
    if (drawn > 0.62 && drawn < 0.62 + changeChance) {
      boost[slot] = (boost[slot] as number) + (caseworkerDuring[g] as number);
      boostStep[slot] = Math.max(boostStep[slot] as number, Math.abs(caseworkerFade[g] as number));
    }
    if (inOffer) {
      const still = (left[slot] as number) - 1;
      left[slot] = still;
      if (still <= 0) {
        boost[slot] = (boost[slot] as number) + (offerAfter[offer] as number);
        boostStep[slot] = Math.abs(offerFade[offer] as number);
        now = hasHours[slot] === 1 ? paidHoursState : 0;
        state[slot] = now;
      }
    }

    // What falls due, and what somebody would take of their own accord.
    const dueNow = dueTable[place] as number;
    if (dueNow !== 0) {
      const due = dueNow & dueBits.talks;
      const ofFund = (dueNow & dueBits.fund) >> dueBits.fundAt;
      if (!isDemanded) {
        if (
          due + ofFund > 0 &&
          talkWait[slot] === 0 &&
          hash3(seed, who, when(week, purpose.own)) * toUnit < settings.voluntary
        ) {
          talkWait[slot] = 1;
          owed[slot] = 1;
        }
      } else {
        // Those who may be left out are owed the first talk and the follow-up in sickness all the same.
        const isFree = isLeftOut(seed, who, mayBeLeftOut.talks, 21);
        const own = isFree ? (dueToAll?.talks[place] ?? 0) : due;
        const funds = isFree ? (dueToAll?.fundTalks[place] ?? 0) : ofFund;
        if (fundHolds && funds > 0) {
          seen[counted + tallied.fundTalks] = (seen[counted + tallied.fundTalks] as number) + funds;
          recent[slot] = (recent[slot] as number) + funds;
        }
        const ours = fundHolds ? own : own + funds;
        if (ours > 0) {
          seen[counted + tallied.talksDue] = (seen[counted + tallied.talksDue] as number) + ours;
          if (talkWait[slot] === 0) talkWait[slot] = 1;
          owed[slot] = (owed[slot] as number) + ours;
        }
        if ((dueNow & dueBits.offer) !== 0 && !isLeftOut(seed, who, mayBeLeftOut.offers, 22)) {
          seen[counted + tallied.offersDue] = (seen[counted + tallied.offersDue] as number) + 1;
          const fulfils =
            now > 0 &&
            now < paidHoursState &&
            ((countsByRow?.[row[slot] as number] ?? counts) & (1 << (now - 1))) !== 0;
          if (
            !fulfils &&
            offerWait[slot] === 0 &&
            hash3(seed, who, when(week, purpose.given)) * toUnit < (calibration.given[g] as number)
          )
            offerWait[slot] = 1;
        }
      }
    }
    if (extraChance > 0 && talkWait[slot] === 0 && drawn > 0.75 && drawn < 0.75 + extraChance) {
      talkWait[slot] = 1;
      owed[slot] = 1;
    }

    if ((talkWait[slot] as number) > 0) {
      lines.talks[lines.talkCount] = slot;
      lines.talkCount += 1;
      if ((talkWait[slot] as number) > 1)
        seen[counted + tallied.waiting] = (seen[counted + tallied.waiting] as number) + 1;
    }
    if (now === 0 || now === paidHoursState) {
      if ((offerWait[slot] as number) > 0) {
        lines.offers[lines.offerCount] = slot;
        lines.offerCount += 1;
      } else if (drawn > 1 - (begin[pair] as number) * (calibration.starts[g] as number)) {
        // The upper end of the same draw: leaving and beginning something cannot both happen.
        lines.own[lines.ownCount] = slot;
        lines.ownCount += 1;
      }
    }
    spell[slot] = weeks + 1;
    ladder[slot] = (ladder[slot] as number) + 1;
  }
  lines.occupied = occupied;
}

/** The steps of the ladder by weeks on benefits (lov om kommunernes finansiering §§ 5-6). */
const stepOf = (weeks: number): number => (weeks < 4 ? 0 : weeks < 26 ? 1 : weeks < 52 ? 2 : 3);

/** e to the x for small x, by (1 + x/256)^256: within a thousandth where |x| is under 0.7, and without a call. */
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

const nearerZero = (value: number, step: number): number =>
  value > 0 ? Math.max(0, value - step) : value < 0 ? Math.min(0, value + step) : 0;

/** The same people are left out through the whole spell, where the law lets a share be left out. */
const isLeftOut = (seed: number, who: number, share: number, salt: number): boolean =>
  share > 0 && hash3(seed, who, 0x7000_0000 + salt) * toUnit < share;

function leave(scene: Scene, slot: number, week: number, { seen }: Tally): void {
  const { unit, tables, seed } = scene;
  const who = unit.key[slot] as number;
  const g = unit.group[slot] as number;
  const was = unit.member[slot] as number;
  const exit = pick(tables.exits, g * exitCount, exitCount, hash3(seed, who, when(week, purpose.where)) * toUnit);
  const place = (was * groupCount + g) * tallyCount + tallied.exits + exit;
  seen[place] = (seen[place] as number) + 1;
  if (exit !== otherExit) {
    freeSlot(unit, slot);
    return;
  }
  const to = pick(tables.to, g * groupCount, groupCount, hash3(seed, who, when(week, purpose.group)) * toUnit);
  const rows = (unit.row[slot] as number) % (ageCount * educationCount);
  const weeks = unit.ladder[slot] as number;
  // In a sample one entry may stand for more people here than there: as many go on as there were.
  const ratio = (scene.weights[was * groupCount + g] as number) / (scene.weights[was * groupCount + to] as number);
  const many = Math.floor(ratio + hash3(seed, who, when(week, purpose.many)) * toUnit * (ratio === 1 ? 0 : 1));
  freeSlot(unit, slot);
  for (let one = 0; one < many; one += 1) {
    const next = takeSlot(unit);
    beginSpell(unit, next, to, to * ageCount * educationCount + rows, one === 0 ? who : hash3(who, week, one));
    unit.member[next] = was;
    unit.ladder[next] = weeks;
    // Whoever moves to a slot behind the one that is looked at is not looked at twice in a week.
    unit.cameIn[next] = week + 1;
  }
}

/** Those who come in a week: the same people in every scenario with the same seed, since no study says that the effort changes who comes. */
export function comeIn(
  scene: Scene,
  { settings, usualTalks }: Stretch,
  week: number,
  come: Uint32Array,
  { seen }: Tally,
): void {
  const { unit, tables, inflow, pace, weeks, seed } = scene;
  for (const [at, mean] of inflow.entries()) {
    const member = Math.floor(at / groupCount);
    const g = at % groupCount;
    const id = ((unit.members[member] ?? 0) * groupCount + g) >>> 0;
    const many = arrivals(
      mean * (pace[at * weeks + week] as number) * (settings.inflow ?? 1),
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
