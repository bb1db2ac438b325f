/** Who is looked at in a week, in order of slots, and what each has drawn. */
export interface Looked {
  readonly slots: Int32Array;
  readonly drawn: Uint32Array;
  count: number;
}

/** Who waits in a week, by slot. Made once for a run and filled anew each week. */
export interface Lines {
  readonly looked: Looked;
  readonly talks: Int32Array;
  talkCount: number;
  /** Those an offer is due to. */
  readonly offers: Int32Array;
  offerCount: number;
  /** Those who would begin something of their own accord. */
  readonly own: Int32Array;
  ownCount: number;
  /** Places at companies in use, and how many there are. */
  occupied: number;
  places: number;
}

export const makeLines = (capacity: number): Lines => ({
  looked: { slots: new Int32Array(capacity), drawn: new Uint32Array(capacity), count: 0 },
  talks: new Int32Array(capacity),
  talkCount: 0,
  offers: new Int32Array(capacity),
  offerCount: 0,
  own: new Int32Array(capacity),
  ownCount: 0,
  occupied: 0,
  places: 0,
});

export function clearLines(lines: Lines): void {
  lines.talkCount = 0;
  lines.offerCount = 0;
  lines.ownCount = 0;
}

/** So few are sorted one by one: a small municipality seldom has more in a week. */
const few = 32;

/** Sorts the first `count` slots by a key of 0 to 255, lowest first; among equals the order stays. */
export function inOrder(slots: Int32Array, count: number, key: (slot: number) => number, into: Int32Array): void {
  if (count <= few) {
    insertInOrder(slots, count, key);
    return;
  }
  const sizes = new Int32Array(257);
  for (let at = 0; at < count; at += 1) {
    const place = key(slots[at] as number) + 1;
    sizes[place] = (sizes[place] as number) + 1;
  }
  for (let at = 1; at < sizes.length; at += 1) sizes[at] = (sizes[at] as number) + (sizes[at - 1] as number);
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number;
    const place = key(slot);
    into[sizes[place] as number] = slot;
    sizes[place] = (sizes[place] as number) + 1;
  }
  slots.set(into.subarray(0, count));
}

function insertInOrder(slots: Int32Array, count: number, key: (slot: number) => number): void {
  for (let at = 1; at < count; at += 1) {
    const slot = slots[at] as number;
    const own = key(slot);
    let place = at;
    for (; place > 0 && key(slots[place - 1] as number) > own; place -= 1) slots[place] = slots[place - 1] as number;
    slots[place] = slot;
  }
}
