import { ageCount, educationCount, exitCount, exits, groupCount } from '../model/groups.ts';
import { hash3 } from '../random/draw.ts';
import { pick, purpose, when } from './draws.ts';
import { countOnLadder } from './ladder.ts';
import type { Scene } from './scene.ts';
import { countDoing } from './standing.ts';
import { type Tally, tallied, tallyCount } from './tally.ts';
import { beginSpell, freeSlot, takeSlot } from './unit.ts';

const toUnit = 1 / 0x1_0000_0000;
const otherExit = exits.indexOf('other-benefit');

/** Somebody's spell ends in a week. Who goes on with another benefit takes a slot anew, and joins with those who come in the next week. */
export function leave(scene: Scene, slot: number, week: number, { seen }: Tally): void {
  const { unit, tables, seed } = scene;
  const who = unit.key[slot] as number;
  const g = unit.group[slot] as number;
  const was = unit.member[slot] as number;
  const exit = pick(tables.exits, g * exitCount, exitCount, hash3(seed, who, when(week, purpose.where)) * toUnit);
  const place = (was * groupCount + g) * tallyCount + tallied.exits + exit;
  seen[place] = (seen[place] as number) + 1;
  countOnLadder(unit, slot, week, -1);
  countDoing(scene, slot, -1);
  freeSlot(unit, slot);
  if (exit !== otherExit) return;
  const to = pick(tables.to, g * groupCount, groupCount, hash3(seed, who, when(week, purpose.group)) * toUnit);
  const rows = (unit.row[slot] as number) % (ageCount * educationCount);
  const weeks = (unit.ladder[slot] as number) + week - (unit.began[slot] as number);
  // In a sample one entry may stand for more people here than there: as many go on as there were.
  const ratio = (scene.weights[was * groupCount + g] as number) / (scene.weights[was * groupCount + to] as number);
  const many = Math.floor(ratio + hash3(seed, who, when(week, purpose.many)) * toUnit * (ratio === 1 ? 0 : 1));
  for (let one = 0; one < many; one += 1) {
    const next = takeSlot(unit);
    beginSpell(unit, next, to, to * ageCount * educationCount + rows, one === 0 ? who : hash3(who, week, one));
    unit.member[next] = was;
    unit.ladder[next] = weeks;
  }
}
