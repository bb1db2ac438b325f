/**
 * Draws by counter: a number is a hash of the seed and of who draws for what, so that the same person draws the same in two scenarios, in any
 * order and on any thread. MurmurHash3 (x86, 32 bits; Appleby, public domain) over whole 32-bit words.
 */

const first = 0xcc9e2d51;
const second = 0x1b873593;

/** A word as the state takes it in: hangs on the word alone, so that a loop whose word stands still does it once. */
export function scramble(word: number): number {
  const k = Math.imul(word, first);
  return Math.imul((k << 15) | (k >>> 17), second);
}

function take(state: number, scrambled: number): number {
  const h = state ^ scrambled;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Takes one more word into the state: a seed and whoever draws, ready for {@link drawOf}. */
export const mix = (state: number, word: number): number => take(state, scramble(word));

/** Spreads every bit of the state over all of them. */
function finish(state: number): number {
  let h = state;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A seed ready for {@link hash3}: once for each seed and purpose, outside the loop. Whole numbers below 2^32. */
export const mixSeed = (seed: number, purpose = 0): number => finish(mix(mix(0, seed), purpose));

/** A draw: 0 up to and including 2^32 − 1. `seedMixed` is of {@link mixSeed}. */
export const hash3 = (seedMixed: number, a: number, b: number): number => drawOf(mix(seedMixed, a), scramble(b));

/** {@link hash3} of a hot loop, with both halves done beforehand: `drawOf(mix(seed, a), scramble(b))`. */
export const drawOf = (mixed: number, scrambled: number): number => finish(take(mixed, scrambled) ^ 8);

/** A draw in [0, 1) of seed and key: whole numbers, of which the lowest 32 bits count. */
export function uniform(seed: number, a: number, b: number, c: number): number {
  return hash3(mixSeed(seed, c), a, b) / 4294967296;
}

/** A whole number below 2^32 for a name (FNV-1a over UTF-16), to use as part of a key. */
export function keyOf(name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  return h >>> 0;
}
