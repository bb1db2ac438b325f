import { none } from '../inputs/encode.ts';

/** How many subjects are worked on at a time: small enough that every column stays near the processor. A multiple of four. */
export const chunkSize = 1024;

/** Three values as two bits, so that "and" is & and "or" is |, for four subjects at a time. */
export const no = 0b00;
export const notKnown = 0b01;
export const yes = 0b11;

/** They differ. */
const mixed = -1;
/** Four answers in a word. */
const fourYes = 0x03030303;
const fourNotKnown = 0x01010101;
/** The bits that only a yes has. */
const someYes = 0x02020202;

/**
 * The answers of a chunk. Most rules concern few, and neighbours are alike, so that often everybody's answer is the same: then it
 * is kept once, and written down for each only when somebody looks at them one by one.
 */
export class Answers {
  /** Everybody's answer, or negative when they differ. */
  same = no;
  /** The answer that stands in every byte. */
  private written = no;
  private readonly bytes = new Uint8Array(chunkSize);
  private readonly words = new Int32Array(this.bytes.buffer);

  /** A byte for each subject. */
  get each(): Uint8Array {
    if (this.written !== this.same) this.write();
    return this.bytes;
  }

  /** The same bytes four at a time. */
  get four(): Int32Array {
    if (this.written !== this.same) this.write();
    return this.words;
  }

  /** True when somebody's answer is yes. */
  hasYes(words: number): boolean {
    if (this.same !== mixed) return this.same === yes;
    let bits = 0;
    for (let at = 0; at < words; at += 1) bits |= this.words[at] ?? 0;
    return (bits & someYes) !== 0;
  }

  fill(answer: number): void {
    this.same = answer;
  }

  /** To be written into, and then settled. */
  open(): Uint8Array {
    this.same = mixed;
    this.written = mixed;
    return this.bytes;
  }

  openFour(): Int32Array {
    this.open();
    return this.words;
  }

  /** After writing bytes: by the bits that some, and that all of them have, it shows whether they are the same. */
  settle(some: number, every: number): void {
    if (some === every) this.same = some;
  }

  /** The same after writing words. */
  settleFour(some: number, every: number): void {
    if (some === 0) this.same = no;
    else if (every === fourYes) this.same = yes;
    else if (some === fourNotKnown && every === fourNotKnown) this.same = notKnown;
  }

  private write(): void {
    this.bytes.fill(this.same);
    this.written = this.same;
  }
}

/** The quantities of a chunk: NaN not known, -Infinity none. Kept once where everybody's is the same, as {@link Answers} are. */
export class Quantities {
  /** Everybody's quantity; what it is means nothing when they differ. */
  value = none;
  isSame = true;
  private written = none;
  private readonly numbers = new Float64Array(chunkSize).fill(none);

  get each(): Float64Array {
    if (this.isSame && !Object.is(this.written, this.value)) {
      this.numbers.fill(this.value);
      this.written = this.value;
    }
    return this.numbers;
  }

  /** True when everybody's is a value or none. */
  isKnown(length: number): boolean {
    if (this.isSame) return !Number.isNaN(this.value);
    for (let at = 0; at < length; at += 1) if (Number.isNaN(this.numbers[at] ?? none)) return false;
    return true;
  }

  fill(value: number): void {
    this.isSame = true;
    this.value = value;
  }

  open(): Float64Array {
    this.isSame = false;
    // No quantity is this one: what stands there belongs to nobody's.
    this.written = Number.POSITIVE_INFINITY;
    return this.numbers;
  }
}
