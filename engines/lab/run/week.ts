import { ageCount, educationCount, groupCount, spellWeeks, states } from '../model/groups.ts';
import { hash3 } from '../random/draw.ts';
import { arrivals, pick, purpose, when } from './draws.ts';
import { fallDue } from './due.ts';
import type { Lines } from './lines.ts';
import { goOn, letLeave, standInLine, wake } from './look.ts';
import { type Scene, type Stretch, tableWeek } from './scene.ts';
import { usedStep, usedSteps } from './tables.ts';
import { countStanding, type Tally, tallied, tallyCount } from './tally.ts';
import { beginSpell, rowOf, takeSlot } from './unit.ts';

const toUnit = 1 / 0x1_0000_0000;
const paidHoursState = states.indexOf('paid-hours');

/**
 * One week of everybody in the unit: who leaves, whose offer ends, what falls due. Those who wait for a talk or an offer are put on the
 * lines; {@link serveTalks} and {@link serveOffers} take them from there as far as the week's supply goes. Each step goes through all who
 * are looked at: a loop over few columns is many times faster than a call with all of them for each person.
 */
export function liveWeek(scene: Scene, stretch: Stretch, week: number, lines: Lines, tally: Tally): void {
  const { looked } = lines;
  lines.occupied = countStanding(tally, scene);
  wake(scene, week, looked);
  letLeave(scene, stretch, week, looked, tally);
  goOn(scene, stretch, week, looked);
  fallDue(scene, stretch, week, looked, tally);
  standInLine(scene, stretch, lines, tally);
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
