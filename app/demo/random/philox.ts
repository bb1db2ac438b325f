const multiplyA = 0xd2511f53;
const multiplyB = 0xcd9e8d57;
const bumpA = 0x9e3779b9;
const bumpB = 0xbb67ae85;
const rounds = 10;

/** Four 32-bit words: a block of a counter, or what comes out of it. */
export type Block = readonly [number, number, number, number];

/**
 * Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", 2011): four random words for a key
 * and a counter. Nothing is remembered between calls, so the numbers of one purpose cannot move those of another.
 */
export function philox(counter: Block, key: readonly [number, number]): Block {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < rounds; round += 1) {
    const highA = multiplyHigh(multiplyA, a);
    const highB = multiplyHigh(multiplyB, c);
    const lowA = Math.imul(multiplyA, a);
    const lowB = Math.imul(multiplyB, c);
    [a, b, c, d] = [highB ^ b ^ k0, lowB, highA ^ d ^ k1, lowA];
    k0 = (k0 + bumpA) | 0;
    k1 = (k1 + bumpB) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper half of the 64-bit product of two unsigned 32-bit numbers. */
function multiplyHigh(x: number, y: number): number {
  const [x0, x1, y0, y1] = [x & 0xffff, x >>> 16, y & 0xffff, y >>> 16];
  const low = x0 * y0;
  const middle = x1 * y0 + (low >>> 16);
  const other = x0 * y1 + (middle & 0xffff);
  return (x1 * y1 + Math.floor(middle / 0x10000) + (other >>> 16)) | 0;
}
