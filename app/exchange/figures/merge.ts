import type { FigureDelivery } from '../../outlook/index.ts';

type Series = FigureDelivery['series'][number];

const keyOf = ({ series, area, part }: Series) => `${series}|${area}|${part}`;

/**
 * What is known with what came: publishers answer with the latest periods, so older ones are kept, and what is said anew wins.
 * Series that did not come are kept as they were.
 */
export function mergeSeries(known: readonly Series[], came: readonly Series[]): readonly Series[] {
  const merged = new Map(known.map((series) => [keyOf(series), series]));
  for (const fresh of came) {
    const before = merged.get(keyOf(fresh));
    if (!before) {
      merged.set(keyOf(fresh), fresh);
      continue;
    }
    const figures = new Map(before.periods.map((period, at) => [period, before.figures[at] ?? null]));
    fresh.periods.forEach((period, at) => {
      figures.set(period, fresh.figures[at] ?? null);
    });
    const periods = [...figures.keys()].sort();
    merged.set(keyOf(fresh), { ...fresh, periods, figures: periods.map((period) => figures.get(period) ?? null) });
  }
  return [...merged.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
