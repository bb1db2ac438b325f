import { fewest } from '../enrolments/index.ts';

/**
 * Cells of one whole. Those of fewer than five are withheld; where only one is, the next smallest goes with it, so that nobody gets it by taking
 * the others from the whole. Zero is told, except where it would give the one away.
 */
export function withhold(cells: readonly number[]): readonly (number | null)[] {
  const small = (cell: number) => cell > 0 && cell < fewest;
  const kept = cells.map((cell): number | null => (small(cell) ? null : cell));
  const hidden = cells.reduce((whole, cell, at) => (kept[at] === null ? whole + cell : whole), 0);
  const gone = kept.filter((cell) => cell === null).length;
  if (gone === 0 || (gone > 1 && hidden >= fewest)) return kept;
  const next = cells.reduce<number | null>(
    (best, cell, at) => (kept[at] === null || cell === 0 || (best !== null && (cells[best] ?? 0) <= cell) ? best : at),
    null,
  );
  return kept.map((cell, at) => (at === next ? null : cell));
}
