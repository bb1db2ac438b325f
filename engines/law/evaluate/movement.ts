import type { Quantity } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';

const kept = new WeakMap<LawBook, WeakMap<Quantity, number>>();

/**
 * Whether a quantity moves with the day by itself, and not only when an entry begins or ends: 0 when it stands still, else the
 * least number of days it takes to change by one of its units.
 */
export function movement(node: Quantity, book: LawBook): number {
  const known = kept.get(book) ?? new WeakMap<Quantity, number>();
  kept.set(book, known);
  const found = known.get(node) ?? workOut(node, book);
  known.set(node, found);
  return found;
}

/** So slow that every day is looked at. */
const anyDay = 0.001;

function workOut(node: Quantity, book: LawBook): number {
  const of = (part: Quantity) => movement(part, book);
  switch (node.op) {
    case 'today':
      return 1;
    case 'shift':
      return fastest(of(node.of), of(node.by));
    case 'snap':
      // The evaluation looks again at the next border of week, month or year.
      return node.of.op === 'today' ? 0 : of(node.of);
    case 'round':
      return of(node.of);
    case 'between':
      return of(node.from) || of(node.to) ? { days: 1, weeks: 7, months: 28 }[node.unit] : 0;
    case 'arith':
      if (node.fn === '+' || node.fn === '-') return fastest(of(node.a), of(node.b));
      return of(node.a) || of(node.b) ? anyDay : 0;
    case 'extreme':
      return fastest(...node.of.map(of));
    case 'or-else':
      return fastest(of(node.a), of(node.b));
    case 'choose':
      return fastest(of(node.otherwise), ...node.cases.map(([, then]) => of(then)));
    case 'covered':
      return node.unit === 'days' ? 1 : 7;
    case 'measure': {
      const measure = book.measures.get(node.id);
      return measure === undefined ? 0 : of(measure.of);
    }
    default:
      return 0;
  }
}

function fastest(...speeds: readonly number[]): number {
  const moving = speeds.filter((speed) => speed > 0);
  return moving.length === 0 ? 0 : Math.min(...moving);
}
