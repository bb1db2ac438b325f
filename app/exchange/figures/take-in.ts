import type { Database } from '../../kernel/database/scope.ts';
import { allSeries, type FigureDelivery, storeFigures } from '../../outlook/index.ts';
import { mergeSeries } from './merge.ts';

export interface TakenIn {
  readonly sourceId: string;
  readonly series: number;
  readonly latest: string;
  readonly changed: boolean;
}

/** Puts a delivery beside what its source said before, in one transaction: all of it or nothing. */
export async function takeIn(database: Database, delivery: FigureDelivery, now: string): Promise<TakenIn> {
  const changed = await database.kysely.transaction().execute(async (tx) => {
    const known = await allSeries(tx, delivery.source.id);
    return await storeFigures(tx, { ...delivery, series: mergeSeries(known, delivery.series) }, now);
  });
  const latest = delivery.series.reduce((found, { periods }) => {
    const last = periods.at(-1) ?? '';
    return last > found ? last : found;
  }, '');
  return { sourceId: delivery.source.id, series: delivery.series.length, latest, changed };
}
