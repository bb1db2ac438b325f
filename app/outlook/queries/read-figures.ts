import type { PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { FigureBreak, FigureSeries, FigureSource, FigureUnit } from '../figures.ts';

/** A source as it stands here: with the latest attempt to renew it. */
export interface StoredSource extends FigureSource {
  readonly loadedAt: string;
  readonly contentHash: string;
  readonly checkedAt: string | null;
  /** What went wrong the last time somebody tried to renew the figures; null when nothing did. */
  readonly checkFailed: Bilingual | null;
}

/** Every source of figures, by id. */
export async function figureSources(tx: Tx): Promise<readonly StoredSource[]> {
  const rows = await tx.selectFrom('figure_source').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    terms: row.terms,
    url: row.url,
    drawnOn: row.drawn_on as PlainDate,
    loadedAt: row.loaded_at,
    contentHash: row.content_hash,
    checkedAt: row.checked_at,
    checkFailed: row.check_failed === null ? null : (JSON.parse(row.check_failed) as Bilingual),
  }));
}

/** Everything a source says, by series, area and part. */
export async function allSeries(tx: Tx, sourceId: string): Promise<readonly FigureSeries[]> {
  const rows = await tx
    .selectFrom('figure_series')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('series')
    .orderBy('area')
    .orderBy('part')
    .execute();
  return rows.map(seriesOf);
}

/** One series of a source, in all its areas and parts. */
export async function seriesNamed(tx: Tx, sourceId: string, series: string): Promise<readonly FigureSeries[]> {
  const rows = await tx
    .selectFrom('figure_series')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('series', '=', series)
    .orderBy('area')
    .orderBy('part')
    .execute();
  return rows.map(seriesOf);
}

const seriesOf = (row: Selectable<DB['figure_series']>): FigureSeries => ({
  sourceId: row.source_id,
  series: row.series,
  area: row.area,
  part: row.part,
  unit: row.unit as FigureUnit,
  periods: row.periods,
  figures: row.figures as readonly (number | null)[],
  breaks: row.breaks as unknown as readonly FigureBreak[],
});
