import {
  addedUp,
  cutBefore,
  type Forecast,
  forecastAll,
  isProblem,
  type Period,
  parsePeriod,
  periodText,
  restOf,
  type Series,
} from '@fodfaeste/outlook';
import { country } from '../figures.ts';
import type { ExpectedMonth, ForecastTask, HowSure, KnownSeries, MadeForecast } from './forecast.ts';
import { howSureOf } from './how-sure.ts';
import { horizon } from './plan.ts';

/** Forecasts of all areas and parts of a series, and how well the same did when the last year was hidden. Takes seconds. */
export function makeForecasts(task: ForecastTask): readonly MadeForecast[] {
  const ready = task.all.flatMap((one) => {
    const series = seriesOf(one);
    return series === null ? [] : [{ one, series }];
  });
  const now = expected(task, ready, 0);
  const then = expected(task, ready, horizon);
  const howSure = sureness(task, ready, then);
  return task.all.map(({ area, part }): MadeForecast => {
    const made = { area, part, months: now.get(key(area, part)) ?? [] };
    return area === country && part === '' && howSure !== null ? { ...made, howSure } : made;
  });
}

interface Ready {
  readonly one: KnownSeries;
  readonly series: Series;
}

const key = (area: string, part: string): string => `${area}|${part}`;

/** What was expected so many months before the end, by area and part. */
function expected(
  { regions }: ForecastTask,
  ready: readonly Ready[],
  back: number,
): ReadonlyMap<string, readonly ExpectedMonth[]> {
  const cut = ready
    .map(({ one, series }) => ({ one, series: cutBefore(series, back) }))
    .filter(({ series }) => series.values.length > 0);
  const texts = new Set(cut.flatMap(({ one }) => one.breaks));
  const breaks = [...texts].map(parsePeriod).filter((period): period is Period => period !== null);
  const answers = forecastAll(
    cut.map(({ series }) => series),
    { horizon, breaks, breaksKnownThen: true },
  );
  const told = cut.flatMap(({ one }, at) => {
    const answer = answers[at];
    return answer === undefined || isProblem(answer) ? [] : [{ ...one, forecast: answer }];
  });
  const areas = regions === null ? null : { country, regions };
  const rest = areas === null ? null : restOf(new Map(cut.map(({ one, series }) => [one.area, series.values])), areas);
  if (areas === null || rest === null)
    return new Map(told.map(({ area, part, forecast }) => [key(area, part), monthsOf(forecast)]));
  const settled = addedUp(new Map(told.map(({ area, forecast }) => [area, forecast])), areas, rest);
  return new Map([...settled].map(([area, forecast]) => [key(area, ''), monthsOf(forecast)]));
}

function monthsOf({ points }: Forecast): readonly ExpectedMonth[] {
  return points.map(({ period, mean, bands: [narrow, wide] }) => ({
    period: periodText(period),
    mean,
    low80: narrow?.low ?? mean,
    high80: narrow?.high ?? mean,
    low95: wide?.low ?? mean,
    high95: wide?.high ?? mean,
  }));
}

function sureness(
  { regions }: ForecastTask,
  ready: readonly Ready[],
  then: ReadonlyMap<string, readonly ExpectedMonth[]>,
): HowSure | null {
  const codes = regions === null ? null : new Set(Object.values(regions).flat());
  return howSureOf(
    ready
      .filter(({ one }) => codes === null || codes.has(one.area))
      .map(({ one }) => ({
        months: then.get(key(one.area, one.part)) ?? [],
        truth: new Map(one.periods.map((period, at) => [period, one.figures[at] ?? null])),
      })),
  );
}

/** The series on its calendar, without what is missing at its ends; null where there is nothing monthly. */
function seriesOf({ area, part, periods, figures }: KnownSeries): Series | null {
  const known = periods.flatMap((text, at): [number, number][] => {
    const period = parsePeriod(text);
    const figure = figures[at] ?? null;
    return period?.frequency === 'month' && figure !== null ? [[period.index, figure]] : [];
  });
  const first = known[0]?.[0];
  const last = known.at(-1)?.[0];
  if (first === undefined || last === undefined) return null;
  const byIndex = new Map(known);
  return {
    name: key(area, part),
    frequency: 'month',
    first,
    values: Array.from({ length: last - first + 1 }, (_, at) => byIndex.get(first + at) ?? null),
  };
}
