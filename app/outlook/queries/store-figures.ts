import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { FigureDelivery } from '../figures.ts';

/** A fingerprint of what a delivery says: the same figures give the same. */
function contentHash({ source, series }: FigureDelivery): string {
  return createHash('sha256')
    .update(JSON.stringify([source.drawnOn, series]))
    .digest('hex');
}

/**
 * Puts a delivery in the place of what its source said before, in the caller's transaction: all of it or nothing. What is the
 * same as before is left alone. Answers whether anything changed.
 */
export async function storeFigures(tx: Tx, delivery: FigureDelivery, now: string): Promise<boolean> {
  const { source, series } = delivery;
  const hash = contentHash(delivery);
  const known = await tx
    .selectFrom('figure_source')
    .select('content_hash')
    .where('id', '=', source.id)
    .executeTakeFirst();
  if (known?.content_hash === hash) {
    await tx
      .updateTable('figure_source')
      .set({ checked_at: now, check_failed: null })
      .where('id', '=', source.id)
      .execute();
    return false;
  }
  await tx.deleteFrom('figure_source').where('id', '=', source.id).execute();
  await tx
    .insertInto('figure_source')
    .values({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      terms: source.terms,
      url: source.url,
      drawn_on: source.drawnOn,
      loaded_at: now,
      content_hash: hash,
      checked_at: now,
      check_failed: null,
    })
    .execute();
  const rows = series.map((one) => ({ ...one, source_id: source.id }));
  for (let at = 0; at < rows.length; at += rowsAtATime) {
    await sql`
      insert into figure_series (source_id, series, area, part, unit, periods, figures, breaks)
      select * from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + rowsAtATime))}::jsonb)
        as r (source_id text, series text, area text, part text, unit text, periods text[], figures float8[], breaks jsonb)`.execute(
      tx,
    );
  }
  return true;
}

const rowsAtATime = 500;

/** Notes that renewing failed, and why; the figures stay as they are. */
export async function noteFailedRefresh(tx: Tx, sourceId: string, why: Bilingual, now: string): Promise<void> {
  await tx
    .updateTable('figure_source')
    .set({ checked_at: now, check_failed: JSON.stringify(why) })
    .where('id', '=', sourceId)
    .execute();
}
