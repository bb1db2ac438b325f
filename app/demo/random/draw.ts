import { type Block, philox } from './philox.ts';

/** Where all randomness of one municipality's demo begins. */
export interface Seed {
  readonly number: number;
  readonly authorityId: number;
}

/**
 * A random number in [0, 1) that depends on nothing but its arguments. Each module draws under its own purposes
 * ('meetings/channel'), so that adding one changes nobody else's numbers.
 */
export function draw(seed: Seed, purpose: string, index: number, counter = 0): number {
  return (words(seed, purpose, index, counter)[0] ?? 0) / 0x1_0000_0000;
}

/** An id that is the same every time; of the custom kind (RFC 9562 version 8), since it is not made at random. */
export function drawId(seed: Seed, purpose: string, index: number, counter = 0): string {
  const [a, b, c, d] = words(seed, purpose, index, counter);
  const text = [a, (b & 0xffff0fff) | 0x8000, (c & 0x3fffffff) | 0x80000000, d]
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

/** The four words behind one draw. */
export function words(seed: Seed, purpose: string, index: number, counter: number): Block {
  const [first, second] = purposeWords(purpose);
  return philox([index, counter, first, second], [seed.number, seed.authorityId]);
}

const known = new Map<string, readonly [number, number]>();

// Two FNV-1a hashes from different starting points; purposes are few, so each is hashed once.
function purposeWords(purpose: string): readonly [number, number] {
  const kept = known.get(purpose);
  if (kept) return kept;
  const made = [fnv1a(purpose, 0x811c9dc5), fnv1a(purpose, 0x2545f491)] as const;
  known.set(purpose, made);
  return made;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
