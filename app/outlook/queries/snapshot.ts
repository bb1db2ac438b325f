import { sql } from 'kysely';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import type { FigureSeries } from '../figures.ts';
import type { StoredForecast } from '../forecasts/forecast.ts';
import { forecastPlans, sumsOf } from '../forecasts/plan.ts';
import { allSeries, figureSources, type StoredSource } from './read-figures.ts';

/** A series with its source and what is expected of it. */
export interface OutlookSeries extends FigureSeries {
  readonly source: StoredSource;
  /** Null until it is made. */
  readonly forecast: StoredForecast | null;
}

/** All public figures that the outlook is drawn from, as they were read together. */
export interface Outlook {
  find(series: string, area: string, part?: string): OutlookSeries | null;
  /** Every area and part of a series. */
  all(series: string): readonly OutlookSeries[];
}

/** What the outlook shows: the other sources stand in `npx fodfaeste figures`. */
const shown = [
  ...new Set(forecastPlans.flatMap(({ sourceId }) => [sourceId, sumsOf(sourceId)])),
  'jobindsats:y60a02:visitation',
  'jobindsats:y60c02:offers',
  'jobindsats:y25i07',
  'jobindsats:y25i14',
  'jobindsats:y25i14:stillinger',
  'dst:LSK11',
];

interface Kept {
  readonly version: string;
  readonly outlook: Outlook;
}

// A few thousand series, the same for everybody: read once, and again when a source or a forecast has changed.
const kept = new WeakMap<object, Kept>();

/** The figures and forecasts as they are now. One short question to the database while nothing has changed. */
export async function readOutlook(database: Database): Promise<Outlook> {
  return database.kysely.transaction().execute(async (tx) => {
    const version = await versionNow(tx);
    const known = kept.get(database);
    if (known?.version === version) return known.outlook;
    const outlook = await readAll(tx);
    kept.set(database, { version, outlook });
    return outlook;
  });
}

async function versionNow(tx: Tx): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select coalesce((select string_agg(id || content_hash || coalesce(checked_at::text, '') || coalesce(check_failed, ''), ' ' order by id)
      from figure_source), '') || coalesce((select max(made_at)::text || count(*)::text from figure_forecast), '') as version`.execute(
    tx,
  );
  return rows[0]?.version ?? '';
}

async function readAll(tx: Tx): Promise<Outlook> {
  const sources = new Map((await figureSources(tx)).map((source) => [source.id, source]));
  const forecasts = new Map(
    (await tx.selectFrom('figure_forecast').select(['source_id', 'series', 'area', 'part', 'forecast']).execute()).map(
      (row) => [key(row.source_id, row.series, row.area, row.part), row.forecast as StoredForecast],
    ),
  );
  const bySeries = new Map<string, OutlookSeries[]>();
  for (const id of shown) {
    const source = sources.get(id);
    if (source === undefined) continue;
    for (const one of await allSeries(tx, id)) {
      const forecast = forecasts.get(key(id, one.series, one.area, one.part)) ?? null;
      const list = bySeries.get(one.series) ?? [];
      bySeries.set(one.series, list);
      list.push({ ...one, source, forecast });
    }
  }
  const byPlace = new Map([...bySeries.values()].flat().map((one) => [key('', one.series, one.area, one.part), one]));
  return {
    find: (series, area, part = '') => byPlace.get(key('', series, area, part)) ?? null,
    all: (series) => bySeries.get(series) ?? [],
  };
}

const key = (...parts: readonly string[]): string => parts.join('|');
