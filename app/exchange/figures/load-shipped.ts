import { createHash } from 'node:crypto';
import type { Database } from '../../kernel/database/scope.ts';
import { storeFigures } from '../../outlook/index.ts';
import { shippedFigures, shippedFiles } from './shipped.ts';

/**
 * Brings in what ships, for sources that are not here yet or that are older than what ships: figures that somebody has renewed
 * since are left alone. All of it or nothing; the same files are read once. Answers how many sources changed.
 */
export async function loadShippedFigures(database: Database, dataFolder: string, now: string): Promise<number> {
  const files = shippedFiles(dataFolder);
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  const fingerprint = hash.digest('hex');
  return await database.kysely.transaction().execute(async (tx) => {
    const loaded = await tx.selectFrom('figure_shipment').where('fingerprint', '=', fingerprint).executeTakeFirst();
    if (loaded) return 0;
    const known = new Map(
      (await tx.selectFrom('figure_source').select(['id', 'drawn_on']).execute()).map(({ id, drawn_on }) => [
        id,
        drawn_on,
      ]),
    );
    let changed = 0;
    for (const delivery of shippedFigures(files)) {
      const drawnOn = known.get(delivery.source.id);
      if (drawnOn !== undefined && drawnOn > delivery.source.drawnOn) continue;
      if (await storeFigures(tx, delivery, now)) changed += 1;
    }
    await tx.insertInto('figure_shipment').values({ fingerprint, loaded_at: now }).execute();
    return changed;
  });
}
