import { groupCount, states } from '../model/groups.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './unit.ts';

const hoursState = states.indexOf('paid-hours');

/** Places in {@link Unit.standing}: first the four steps of the ladder. */
export const standing = { hours: 4, places: 5 } as const;
export const standingCount = 6;

const placeOf = ({ member, group }: Unit, slot: number): number =>
  ((member[slot] as number) * groupCount + (group[slot] as number)) * standingCount;

/** Adds somebody to those on a step who do what they do (1), or takes them off (-1). */
export function countPerson(scene: Scene, slot: number, by: number): void {
  const { unit } = scene;
  const at = placeOf(unit, slot) + (unit.step[slot] as number);
  unit.standing[at] = (unit.standing[at] as number) + by;
  countDoing(scene, slot, by);
}

/** The same for what they do alone: off before it changes, on after. */
export function countDoing({ unit, tables }: Scene, slot: number, by: number): void {
  const state = unit.state[slot] as number;
  if (state === 0) return;
  const isHours = state === hoursState;
  if (!isHours && tables.needsCompany[state - 1] === 0) return;
  const at = placeOf(unit, slot) + (isHours ? standing.hours : standing.places);
  unit.standing[at] = (unit.standing[at] as number) + by;
}
