import type { InputKind } from '../inputs/kinds.ts';
import type { Bool, Quantity, Where } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import { boolColumn } from './bool-columns.ts';
import { Answers, Quantities } from './columns.ts';
import type { Frame, RowTest } from './frame.ts';
import { quantityColumn } from './quantity-columns.ts';

/** A condition over a chunk. */
export type BoolColumn = (frame: Frame) => Answers;
/** A number or day over a chunk. */
export type QuantityColumn = (frame: Frame) => Quantities;

/** Turns the nodes of a book into columns; what is written twice in the law is worked out once. */
export class Compiler {
  readonly book: LawBook;
  private readonly ids = new Map<string, number>();
  private readonly known = new WeakMap<Bool | Quantity, number>();
  private readonly bools = new Map<number, BoolColumn>();
  private readonly quantities = new Map<number, QuantityColumn>();
  private readonly tests = new Map<string, RowTest>();

  constructor(book: LawBook) {
    this.book = book;
  }

  bool(node: Bool): BoolColumn {
    if (node.op === 'concept') {
      const concept = this.book.concepts.get(node.id);
      if (concept === undefined) throw new Error(`No concept ${node.id} in ${this.book.pack.id}`);
      return this.bool(concept.when);
    }
    const id = this.idOf(node);
    const kept = this.bools.get(id);
    if (kept !== undefined) return kept;
    const column = once(new Answers(), boolColumn(this, node));
    this.bools.set(id, column);
    return column;
  }

  quantity(node: Quantity): QuantityColumn {
    if (node.op === 'measure') {
      const measure = this.book.measures.get(node.id);
      if (measure === undefined) throw new Error(`No measure ${node.id} in ${this.book.pack.id}`);
      return this.quantity(measure.of);
    }
    const id = this.idOf(node);
    const kept = this.quantities.get(id);
    if (kept !== undefined) return kept;
    const column = once(new Quantities(), quantityColumn(this, node));
    this.quantities.set(id, column);
    return column;
  }

  /** Conditions on rows; the same ones share their mask. */
  rowTest(kind: InputKind, where: Where): RowTest {
    const text = `${kind}${JSON.stringify(where)}`;
    const test = this.tests.get(text) ?? { kind, where, key: this.tests.size };
    this.tests.set(text, test);
    return test;
  }

  /** The same number for nodes that say the same. */
  private idOf(node: Bool | Quantity): number {
    const seen = this.known.get(node);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(node, (name, part: unknown) => {
      if (name === '' || typeof part !== 'object' || part === null) return part;
      return 'op' in part ? `#${this.idOf(part as Bool | Quantity)}` : name === 'label' ? null : part;
    });
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    this.known.set(node, id);
    return id;
  }
}

/** Works a chunk out once and hands the same buffer to everybody who asks. */
function once<B>(buffer: B, fill: (frame: Frame, into: B) => void): (frame: Frame) => B {
  let stamp = -1;
  let of: Frame | null = null;
  return (frame) => {
    if (stamp !== frame.stamp || of !== frame) {
      fill(frame, buffer);
      stamp = frame.stamp;
      of = frame;
    }
    return buffer;
  };
}
