import type { Forecast } from '../forecast.ts';
import { reconcileForecasts } from './forecasts.ts';
import type { Node } from './reconcile.ts';

/** Which areas are whose parts: regions by name, each with the codes of its municipalities. */
export interface Areas {
  readonly country: string;
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

const rest = 'rest';

/**
 * What the country counts beyond its municipalities, in the unit of the figures: the mean of the last twelve periods.
 * Null where a municipality or the country has no series, or they do not end together.
 */
export function restOf(
  values: ReadonlyMap<string, readonly (number | null)[]>,
  { country, regions }: Areas,
): number | null {
  const codes = Object.values(regions).flat();
  const whole = values.get(country);
  if (whole === undefined || codes.some((code) => values.get(code)?.length !== whole.length)) return null;
  const rests = Array.from({ length: Math.min(12, whole.length) }, (_, ago) => {
    const at = whole.length - 1 - ago;
    return codes.reduce((left, code) => left - (values.get(code)?.[at] ?? 0), whole[at] ?? 0);
  });
  return rests.reduce((sum, one) => sum + one, 0) / rests.length;
}

/**
 * Moves the forecasts of municipalities, regions and country so that they add up. What the publisher counts in no municipality
 * (Jobindsats: 0.1-0.2 %) is a part of its own, as large as `restNow`. Where an area has no forecast, all stay as they were.
 */
export function addedUp(
  forecasts: ReadonlyMap<string, Forecast>,
  { country, regions }: Areas,
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

/** The same in every period, half of it unsure. */
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
