import type { Baseline } from '../model/baseline.ts';
import { ageCount, educationCount, groupCount } from '../model/groups.ts';
import { makeCalendar } from './calendar.ts';
import { climbWeeks } from './ladder.ts';
import { standingCount } from './standing.ts';

/** People of some municipalities at the start: one entry a person, from `cellsOf`. Municipality is an index into `Baseline.municipalities`. */
export interface Starters {
  readonly municipality: Uint8Array | Uint16Array;
  readonly group: Uint8Array;
  readonly age: Uint8Array;
  readonly education: Uint8Array;
  readonly elapsed: Uint16Array;
}

/**
 * The people of one unit of work: a municipality, or some that share a jobcentre. A slot holds one spell; one that ends frees its slot. No two units
 * touch each other, so that any number of threads gives the same.
 */
export interface Unit {
  /** Indices into the municipalities of the baseline. */
  readonly members: readonly number[];
  readonly capacity: number;
  /** Which member. */
  readonly member: Uint8Array;
  readonly group: Uint8Array;
  /** Row of the tables of demand. */
  readonly row: Uint16Array;
  /** Who it is, for draws: the same person in two scenarios has the same key. */
  readonly key: Uint32Array;
  /** The key mixed into the seed of the run: half of every draw of this person. */
  readonly mixed: Int32Array;
  /** Week of the run in which the spell began; before it joins, minus the weeks it has lasted. A week on nothing needs to be added. */
  readonly began: Int32Array;
  /** Weeks of the benefit used before this spell, and weeks on benefits that the ladder counts from before it. */
  readonly used: Uint8Array;
  readonly ladder: Uint16Array;
  /** 0 waiting, 1.. an offer (kind + 1), last: paid hours; the week in which an offer ends. */
  readonly state: Uint8Array;
  readonly ends: Uint16Array;
  /** 0: nothing waits; else weeks waited plus one. */
  readonly talkWait: Uint8Array;
  /** Talks that wait. */
  readonly owed: Uint8Array;
  readonly offerWait: Uint8Array;
  /** Talks held lately as they were remembered in the week `recentFrom`: one more counts 1, and a thirteenth is lost each week. */
  readonly recent: Float32Array;
  readonly recentFrom: Uint16Array;
  /** Logarithm of what former offers and a change of caseworker still do in the week `boostFrom`, and what is lost of each a week. */
  readonly boost: Float32Array;
  readonly boostStep: Float32Array;
  readonly boostFrom: Uint16Array;
  readonly hasHours: Uint8Array;
  /** Who is looked at in each of the weeks to come ({@link takeWeek}). */
  readonly calendar: Int32Array;
  /** Until they are, half draws from `low` to `high` change nothing; `until`: the week in which something is known to happen. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly until: Uint16Array;
  /** How many are on each step, in paid hours and at companies: (member × group) × {@link standingCount}. */
  readonly standing: Int32Array;
  /** How many came onto the ladder in each of the last weeks: (member × group) × {@link climbWeeks}, round and round. */
  readonly climbing: Int32Array;
  readonly free: Int32Array;
  freeCount: number;
  /** Slots taken that have not joined yet: nobody looks at them. */
  readonly fresh: Int32Array;
  freshCount: number;
  /** Slots in use lie below. */
  top: number;
}

/** Later than any week: of a slot that nobody is in. */
export const never = 0xffff;

export const rowOf = (group: number, age: number, education: number): number =>
  (group * ageCount + age) * educationCount + education;

/** Room for those who come: the stock may rise by half, and small places by two hundred. */
const roomFor = (people: number): number => Math.ceil(people * 1.6) + 400;

export function emptyUnit(members: readonly number[], people: number): Unit {
  const capacity = roomFor(people);
  return {
    members,
    capacity,
    member: new Uint8Array(capacity),
    group: new Uint8Array(capacity),
    row: new Uint16Array(capacity),
    key: new Uint32Array(capacity),
    mixed: new Int32Array(capacity),
    began: new Int32Array(capacity),
    used: new Uint8Array(capacity),
    ladder: new Uint16Array(capacity),
    state: new Uint8Array(capacity),
    ends: new Uint16Array(capacity),
    talkWait: new Uint8Array(capacity),
    owed: new Uint8Array(capacity),
    offerWait: new Uint8Array(capacity),
    recent: new Float32Array(capacity),
    recentFrom: new Uint16Array(capacity),
    boost: new Float32Array(capacity),
    boostStep: new Float32Array(capacity),
    boostFrom: new Uint16Array(capacity),
    hasHours: new Uint8Array(capacity),
    calendar: makeCalendar(capacity),
    low: new Int32Array(capacity),
    high: new Int32Array(capacity),
    until: new Uint16Array(capacity).fill(never),
    standing: new Int32Array(members.length * groupCount * standingCount),
    climbing: new Int32Array(members.length * groupCount * climbWeeks),
    free: new Int32Array(capacity),
    freeCount: 0,
    fresh: new Int32Array(capacity),
    freshCount: 0,
    top: 0,
  };
}

/** A slot for somebody new. Throws where all room is taken. */
export function takeSlot(unit: Unit): number {
  const slot = unit.freeCount > 0 ? (unit.free[unit.freeCount - 1] as number) : unit.top;
  if (unit.freeCount > 0) unit.freeCount -= 1;
  else if (unit.top < unit.capacity) unit.top += 1;
  else throw new Error(`There is no room for more people in ${unit.members.join(', ')}.`);
  unit.fresh[unit.freshCount] = slot;
  unit.freshCount += 1;
  return slot;
}

/** Nobody is in the slot. */
export function freeSlot(unit: Unit, slot: number): void {
  unit.until[slot] = never;
  unit.free[unit.freeCount] = slot;
  unit.freeCount += 1;
}

/** Clears what a former spell left in the slot. */
export function beginSpell(unit: Unit, slot: number, group: number, row: number, key: number): void {
  unit.group[slot] = group;
  unit.row[slot] = row;
  unit.key[slot] = key;
  unit.began[slot] = 0;
  unit.used[slot] = 0;
  unit.state[slot] = 0;
  unit.talkWait[slot] = 0;
  unit.owed[slot] = 0;
  unit.offerWait[slot] = 0;
  unit.recent[slot] = 0;
  unit.boost[slot] = 0;
  unit.boostStep[slot] = 0;
  unit.hasHours[slot] = 0;
}

/** The unit filled with its people. `keysFrom`: where the keys of these begin (they are told apart over all units). */
export function startUnit(members: readonly number[], starters: Starters, of: Int32Array, keysFrom: number): Unit {
  const unit = emptyUnit(members, of.length);
  for (const [at, who] of of.entries()) {
    const slot = takeSlot(unit);
    const group = starters.group[who] ?? 0;
    const row = rowOf(group, starters.age[who] ?? 0, starters.education[who] ?? 0);
    beginSpell(unit, slot, group, row, keysFrom + at);
    unit.member[slot] = members.indexOf(starters.municipality[who] ?? 0);
    unit.began[slot] = -(starters.elapsed[who] ?? 0);
  }
  return unit;
}

/** Who of the starters belongs to which municipality: indices, in order. */
export function startersBy(baseline: Baseline, starters: Starters): Int32Array[] {
  const lists: number[][] = baseline.municipalities.map(() => []);
  for (const [at, municipality] of starters.municipality.entries()) lists[municipality]?.push(at);
  return lists.map((list) => Int32Array.from(list));
}
