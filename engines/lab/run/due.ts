import { offerCount, spellWeeks } from '../model/groups.ts';
import { drawOf, scramble } from '../random/draw.ts';
import { purpose, when } from './draws.ts';
import { addTalks } from './fade.ts';
import type { Looked } from './lines.ts';
import { dueBits, type Scene, type Stretch, tableWeek } from './scene.ts';
import { placeOf, type Tally, tallied } from './tally.ts';

const toUnit = 1 / 0x1_0000_0000;

/** What falls due to those who are looked at, or what they take of their own accord while nothing is demanded. */
export function fallDue(scene: Scene, stretch: Stretch, week: number, { slots, count }: Looked, tally: Tally): void {
  const { row, began, used } = scene.unit;
  const { due, isDemanded } = stretch;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const onBenefit = week - (began[slot] as number) + (used[slot] as number);
    const place = (row[slot] as number) * spellWeeks + tableWeek(onBenefit);
    const dueNow = due[place] as number;
    if (dueNow === 0) continue;
    if (!isDemanded) {
      wish(scene, stretch, slot, week, dueNow);
      continue;
    }
    talksFallDue(scene, stretch, slot, week, place, tally);
    if ((dueNow & dueBits.offer) !== 0) offerFallsDue(scene, stretch, slot, week, tally);
  }
}

const talksOf = (due: number) => due & dueBits.talks;
const fundTalksOf = (due: number) => (due & dueBits.fund) >> dueBits.fundAt;

function wish({ unit }: Scene, { settings }: Stretch, slot: number, week: number, dueNow: number): void {
  if (talksOf(dueNow) + fundTalksOf(dueNow) === 0 || unit.talkWait[slot] !== 0) return;
  if (drawOf(unit.mixed[slot] as number, scramble(when(week, purpose.own))) * toUnit >= settings.voluntary) return;
  unit.talkWait[slot] = 1;
  unit.owed[slot] = 1;
}

function talksFallDue(
  scene: Scene,
  { due, demand: { mayBeLeftOut, dueToAll }, settings: { fundHasFirstMonths } }: Stretch,
  slot: number,
  week: number,
  place: number,
  { seen }: Tally,
): void {
  const { unit } = scene;
  const { owed, talkWait } = unit;
  const counted = placeOf(unit, slot);
  const dueNow = due[place] as number;
  // Those who may be left out are owed the first talk and the follow-up in sickness all the same.
  const isFree = isLeftOut(unit.mixed[slot] as number, mayBeLeftOut.talks, leftOut.talks);
  const own = isFree ? (dueToAll?.talks[place] ?? 0) : talksOf(dueNow);
  const funds = isFree ? (dueToAll?.fundTalks[place] ?? 0) : fundTalksOf(dueNow);
  if (fundHasFirstMonths && funds > 0) {
    seen[counted + tallied.fundTalks] = (seen[counted + tallied.fundTalks] as number) + funds;
    addTalks(scene, slot, week + 1, funds);
  }
  const ours = fundHasFirstMonths ? own : own + funds;
  if (ours === 0) return;
  seen[counted + tallied.talksDue] = (seen[counted + tallied.talksDue] as number) + ours;
  if (talkWait[slot] === 0) talkWait[slot] = 1;
  owed[slot] = (owed[slot] as number) + ours;
}

function offerFallsDue(
  { unit, calibration }: Scene,
  { demand: { mayBeLeftOut, counts, countsByRow } }: Stretch,
  slot: number,
  week: number,
  { seen }: Tally,
): void {
  const { mixed, state, row, group, offerWait } = unit;
  const who = mixed[slot] as number;
  if (isLeftOut(who, mayBeLeftOut.offers, leftOut.offers)) return;
  const counted = placeOf(unit, slot) + tallied.offersDue;
  seen[counted] = (seen[counted] as number) + 1;
  const now = state[slot] as number;
  const fulfils =
    now > 0 && now <= offerCount && ((countsByRow?.[row[slot] as number] ?? counts) & (1 << (now - 1))) !== 0;
  if (fulfils || offerWait[slot] !== 0) return;
  const given = calibration.given[group[slot] as number] as number;
  if (drawOf(who, scramble(when(week, purpose.given))) * toUnit < given) offerWait[slot] = 1;
}

/** Words of the draws that decide who is left out: of no week. */
const leftOut = { talks: scramble(0x7000_0015), offers: scramble(0x7000_0016) };

/** The same people are left out through the whole spell, where the law lets a share be left out. */
const isLeftOut = (mixed: number, share: number, word: number): boolean =>
  share > 0 && drawOf(mixed, word) * toUnit < share;
