import { offerCount } from '../model/groups.ts';
import { drawOf, scramble } from '../random/draw.ts';
import { purpose, when } from './draws.ts';
import { addTalks } from './fade.ts';
import { dueBits, type Scene, type Stretch } from './scene.ts';
import { type Tally, tallied } from './tally.ts';

const toUnit = 1 / 0x1_0000_0000;

/**
 * What falls due to somebody in a week, or what they take of their own accord while nothing is demanded.
 * @param place where their demands stand in the tables; @param counted where they are counted
 */
export function fallDue(
  scene: Scene,
  stretch: Stretch,
  slot: number,
  week: number,
  place: number,
  counted: number,
  tally: Tally,
): void {
  if (!stretch.isDemanded) {
    wish(scene, stretch, slot, week, place);
    return;
  }
  talksFallDue(scene, stretch, slot, week, place, counted, tally);
  if (((stretch.due[place] as number) & dueBits.offer) !== 0)
    offerFallsDue(scene, stretch, slot, week, counted, tally);
}

const talksOf = (due: number) => due & dueBits.talks;
const fundTalksOf = (due: number) => (due & dueBits.fund) >> dueBits.fundAt;

function wish({ unit }: Scene, { due, settings }: Stretch, slot: number, week: number, place: number): void {
  const dueNow = due[place] as number;
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
  counted: number,
  { seen }: Tally,
): void {
  const { unit } = scene;
  const { owed, talkWait } = unit;
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
  counted: number,
  { seen }: Tally,
): void {
  const { mixed, state, row, group, offerWait } = unit;
  if (isLeftOut(mixed[slot] as number, mayBeLeftOut.offers, leftOut.offers)) return;
  seen[counted + tallied.offersDue] = (seen[counted + tallied.offersDue] as number) + 1;
  const now = state[slot] as number;
  const fulfils =
    now > 0 && now <= offerCount && ((countsByRow?.[row[slot] as number] ?? counts) & (1 << (now - 1))) !== 0;
  if (fulfils || offerWait[slot] !== 0) return;
  const given = calibration.given[group[slot] as number] as number;
  if (drawOf(mixed[slot] as number, scramble(when(week, purpose.given))) * toUnit < given) offerWait[slot] = 1;
}

/** Words of the draws that decide who is left out: of no week. */
const leftOut = { talks: scramble(0x7000_0015), offers: scramble(0x7000_0016) };

/** The same people are left out through the whole spell, where the law lets a share be left out. */
const isLeftOut = (mixed: number, share: number, word: number): boolean =>
  share > 0 && drawOf(mixed, word) * toUnit < share;
