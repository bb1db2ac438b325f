import type { Database } from '../../kernel/database/scope.ts';
import { places } from '../places.ts';
import { pendingPlans, plannedFigures, storeForecasts } from '../queries/forecasts.ts';
import type { ForecastTask } from './forecast.ts';
import type { Forecaster } from './in-worker.ts';
import { forecastPlans } from './plan.ts';
import { regionSums } from './region-sums.ts';

export interface RenewTools {
  readonly database: Database;
  readonly forecaster: Forecaster;
  readonly signal: AbortSignal;
  readonly now: () => string;
}

/**
 * Makes the forecasts that are missing or made of other figures than those that are here. Each series is stored whole or not at
 * all, so a try that was cut off is taken up again by the next. Answers the series that were made.
 */
export async function renewForecasts({ database, forecaster, signal, now }: RenewTools): Promise<readonly string[]> {
  const pending = await database.kysely.transaction().execute((tx) => pendingPlans(tx, forecastPlans));
  const made: string[] = [];
  for (const plan of pending) {
    signal.throwIfAborted();
    const figures = await database.kysely.transaction().execute((tx) => plannedFigures(tx, plan));
    if (figures === null) continue;
    const sums = plan.regions ? regionSums(figures.source, figures.series, regionsOf()) : null;
    const task: ForecastTask = {
      all: [...figures.series, ...(sums?.series ?? [])].map(({ area, part, periods, figures: values, breaks }) => ({
        area,
        part,
        periods,
        figures: values,
        breaks: breaks.map(({ period }) => period),
      })),
      regions: plan.regions ? regionsOf() : null,
    };
    const forecasts = await forecaster(task, signal);
    const stored = await database.kysely
      .transaction()
      .execute((tx) => storeForecasts(tx, { plan, figures, sums, forecasts, now: now() }));
    if (stored) made.push(plan.series);
  }
  return made;
}

function regionsOf(): Readonly<Record<string, readonly string[]>> {
  const regions: Record<string, string[]> = {};
  for (const { code, region } of places()) {
    const codes = regions[region] ?? [];
    regions[region] = codes;
    codes.push(code);
  }
  return regions;
}
