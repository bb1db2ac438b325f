import { type Forecast, type Node, reconcileForecasts } from '@fodfaeste/outlook';
import { country } from '../figures.ts';

const rest = 'rest';

/**
 * Moves the forecasts of municipalities, regions and country so that they add up. What the publisher counts in no municipality
 * (0.1-0.2 %) is a part of its own, as large as it was the last year. Where an area has no forecast, all stay as they were.
 */
export function addedUp(
  forecasts: ReadonlyMap<string, Forecast>,
  regions: Readonly<Record<string, readonly string[]>>,
  restNow: number,
): ReadonlyMap<string, Forecast> {
  const codes = Object.values(regions).flat();
  const areas = [...codes, ...Object.keys(regions), country];
  const whole = forecasts.get(country);
  if (whole === undefined || areas.some((area) => !forecasts.has(area))) return forecasts;
  const nodes: readonly Node[] = [
    ...[...codes, rest].map((id) => ({ id, parts: [] })),
    ...Object.entries(regions).map(([id, parts]) => ({ id, parts })),
    { id: country, parts: [...codes, rest] },
  ];
  const known = new Map([
    ...areas.map((area) => [area, forecasts.get(area) as Forecast] as const),
    [rest, levelForecast(whole, Math.max(0, restNow))] as const,
  ]);
  return reconcileForecasts(nodes, known);
}

/** The same in every month, half of it unsure. */
function levelForecast(model: Forecast, level: number): Forecast {
  return {
    ...model,
    series: rest,
    points: model.points.map(({ period, bands }) => ({
      period,
      mean: level,
      bands: bands.map((band) => ({ ...band, low: 0, high: 2 * level })),
    })),
    errors: model.errors.map(() => Math.max(1, level / 2)),
    missed: model.missed.map(() => 0),
  };
}
