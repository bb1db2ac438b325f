import { groupCount, offerCount, states } from '../model/groups.ts';
import { drawOf } from '../random/draw.ts';
import { takeWeek } from './calendar.ts';
import { isLeaving } from './chance.ts';
import { changeFrom, extraFrom } from './draws.ts';
import { addBoost } from './fade.ts';
import { leave } from './leave.ts';
import type { Lines, Looked } from './lines.ts';
import type { Scene, Stretch } from './scene.ts';
import { countDoing } from './standing.ts';
import { placeOf, type Tally, tallied } from './tally.ts';

const toUnit = 1 / 0x1_0000_0000;
const paidHoursState = states.indexOf('paid-hours');

/** Wakes those who are to be looked at in a week ({@link watch}), with what each draws. */
export function wake({ unit, words }: Scene, week: number, looked: Looked): void {
  const { mixed } = unit;
  const { slots, drawn } = looked;
  const word = words[week] as number;
  looked.count = takeWeek(unit, week, slots);
  for (let at = 0; at < looked.count; at += 1) drawn[at] = drawOf(mixed[slots[at] as number] as number, word);
}

/** Some of them leave; the others are looked at on. */
export function letLeave(scene: Scene, stretch: Stretch, week: number, looked: Looked, tally: Tally): void {
  const { low } = scene.unit;
  const { slots, drawn } = looked;
  let stay = 0;
  for (let at = 0; at < looked.count; at += 1) {
    const slot = slots[at] as number;
    const draw = drawn[at] as number;
    if (draw >>> 1 < (low[slot] as number) && isLeaving(scene, stretch, slot, week, draw * toUnit)) {
      leave(scene, slot, week, tally);
      continue;
    }
    slots[stay] = slot;
    drawn[stay] = draw;
    stay += 1;
  }
  looked.count = stay;
}

/** Caseworkers change, and offers end. */
export function goOn(scene: Scene, { settings }: Stretch, week: number, { slots, drawn, count }: Looked): void {
  const { state, ends } = scene.unit;
  const upTo = changeFrom + settings.changes / 52;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const draw = (drawn[at] as number) * toUnit;
    if (draw > changeFrom && draw < upTo) changeCaseworker(scene, slot, week);
    const now = state[slot] as number;
    if (now > 0 && now <= offerCount && (ends[slot] as number) <= week) endOffer(scene, slot, week);
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
  const step = Math.abs(effects.offerFade[offer] as number);
  addBoost(unit, slot, week + 1, effects.offerAfter[offer] as number, step);
  countDoing(scene, slot, -1);
  unit.state[slot] = unit.hasHours[slot] === 1 ? paidHoursState : 0;
  countDoing(scene, slot, 1);
}

/** Those who wait for a talk or an offer, and those who would begin something, are put on the lines. */
export function standInLine({ unit }: Scene, { settings, ownAbove }: Stretch, lines: Lines, { seen }: Tally): void {
  const { member, group, state, talkWait, owed, offerWait } = unit;
  const { slots, drawn, count } = lines.looked;
  const { talks, offers, own } = lines;
  const upTo = extraFrom + settings.extraTalks / 52;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const draw = (drawn[at] as number) * toUnit;
    if (draw > extraFrom && draw < upTo && talkWait[slot] === 0) {
      talkWait[slot] = 1;
      owed[slot] = 1;
    }
    const waits = talkWait[slot] as number;
    if (waits > 0) {
      talks[lines.talkCount] = slot;
      lines.talkCount += 1;
    }
    if (waits > 1) {
      const counted = placeOf(unit, slot) + tallied.waiting;
      seen[counted] = (seen[counted] as number) + 1;
    }
    const now = state[slot] as number;
    if (now !== 0 && now !== paidHoursState) continue;
    if ((offerWait[slot] as number) > 0) {
      offers[lines.offerCount] = slot;
      lines.offerCount += 1;
    } else if (draw > (ownAbove[(member[slot] as number) * groupCount + (group[slot] as number)] as number)) {
      // The upper end of the same draw: leaving and beginning something cannot both happen.
      own[lines.ownCount] = slot;
      lines.ownCount += 1;
    }
  }
}
