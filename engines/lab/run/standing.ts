import { groupCount, states } from '../model/groups.ts';
import type { Scene } from './scene.ts';

const hoursState = states.indexOf('paid-hours');

/** Places in `Unit.standing`: first the four steps of the ladder. */
export const standing = { hours: 4, places: 5 } as const;
export const standingCount = 6;

/** Counts what somebody does that is counted each week (1), or takes it off (-1): off before it changes, on after. */
export function countDoing({ unit, tables }: Scene, slot: number, by: number): void {
  const state = unit.state[slot] as number;
  if (state === 0) return;
  const isHours = state === hoursState;
  if (!isHours && tables.needsCompany[state - 1] === 0) return;
  const pair = (unit.member[slot] as number) * groupCount + (unit.group[slot] as number);
  const at = pair * standingCount + (isHours ? standing.hours : standing.places);
  unit.standing[at] = (unit.standing[at] as number) + by;
}
