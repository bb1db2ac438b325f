import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { country, type FigureDelivery, type FigureSeries, type FigureSource } from '../figures.ts';
import type { MadeForecast } from '../forecasts/forecast.ts';
import { type ForecastPlan, madeOf, sumsOf } from '../forecasts/plan.ts';
import { figureSources, seriesNamed } from './read-figures.ts';
import { storeFigures } from './store-figures.ts';

/** The figures that a plan is about, as they are now. */
export interface PlannedFigures {
  readonly source: FigureSource & { readonly contentHash: string };
  readonly series: readonly FigureSeries[];
}

/** Those of the plans whose forecasts are missing, or made of other figures than those that are here. */
export async function pendingPlans(tx: Tx, plans: readonly ForecastPlan[]): Promise<readonly ForecastPlan[]> {
  const hashes = new Map((await figureSources(tx)).map(({ id, contentHash }) => [id, contentHash]));
  // The whole is always stored, also without months: it tells that the rest was tried.
  const rows = await tx
    .selectFrom('figure_forecast')
    .select(['source_id', 'series', 'content_hash'])
    .where('area', '=', country)
    .where('part', '=', '')
    .execute();
  const made = new Map(rows.map((row) => [`${row.source_id} ${row.series}`, row.content_hash]));
  return plans.filter(({ sourceId, series }) => {
    const hash = hashes.get(sourceId);
    return hash !== undefined && made.get(`${sourceId} ${series}`) !== madeOf(hash);
  });
}

/** What a plan's forecasts are made of; null where its source is not here. */
export async function plannedFigures(tx: Tx, plan: ForecastPlan): Promise<PlannedFigures | null> {
  const source = (await figureSources(tx)).find(({ id }) => id === plan.sourceId);
  if (source === undefined) return null;
  return { source, series: await seriesNamed(tx, plan.sourceId, plan.series) };
}

interface ToStore {
  readonly plan: ForecastPlan;
  readonly figures: PlannedFigures;
  /** The regions, where municipalities are summed. */
  readonly sums: FigureDelivery | null;
  readonly forecasts: readonly MadeForecast[];
  readonly now: string;
}

/** Puts the forecasts in the place of those before. False, and nothing stored, where the figures have changed meanwhile. */
export async function storeForecasts(tx: Tx, { plan, figures, sums, forecasts, now }: ToStore): Promise<boolean> {
  const current = await tx
    .selectFrom('figure_source')
    .select('content_hash')
    .where('id', '=', plan.sourceId)
    .forUpdate()
    .executeTakeFirst();
  if (current?.content_hash !== figures.source.contentHash) return false;
  if (sums !== null) await storeFigures(tx, sums, now);
  const hash = madeOf(figures.source.contentHash);
  const summed = new Set(sums?.series.map(({ area }) => area));
  const rows = forecasts.map(({ area, part, ...forecast }) => ({
    source_id: summed.has(area) ? sumsOf(plan.sourceId) : plan.sourceId,
    area,
    part,
    forecast,
  }));
  await sql`
    insert into figure_forecast (source_id, series, area, part, content_hash, made_at, forecast)
    select r.source_id, ${plan.series}, r.area, r.part, ${hash}, ${now}::timestamptz, r.forecast
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (source_id text, area text, part text, forecast jsonb)
    on conflict (source_id, series, area, part) do update
    set content_hash = excluded.content_hash, made_at = excluded.made_at, forecast = excluded.forecast`.execute(tx);
  return true;
}
