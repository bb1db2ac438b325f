import type { Baseline, MunicipalityFacts, Origin } from '../model/baseline.ts';
import { type CountedStock, countedStocks } from '../model/counted-stock.ts';
import { allFlows, inflowAhead } from './inflow-ahead.ts';
import { fewestForecastMonths, type StockForecast, stockForecast } from './stock-forecast.ts';
import type { LabTables } from './tables.ts';

/** Forecasts of the counted stocks; none where too few months may be seen. */
export type StockForecasts = Readonly<Partial<Record<CountedStock, StockForecast>>>;

/** The forecasts a baseline stands on, of the months until the last of its stocks: so they begin on its day. About two seconds. */
export function forecastsOf(tables: LabTables, until: string): StockForecasts {
  return Object.fromEntries(
    countedStocks.flatMap((stock) => {
      const forecast = stockForecast(tables, stock, until);
      return forecast ? [[stock, forecast]] : [];
    }),
  );
}

/** The municipalities with the inflow that their forecasts tell; those without one are as they were. */
export function withForecasts(baseline: Baseline, forecasts: StockForecasts): readonly MunicipalityFacts[] {
  if (Object.keys(forecasts).length === 0) return baseline.municipalities;
  const flows = allFlows(baseline);
  return baseline.municipalities.map((here, place) => {
    const mine = Object.fromEntries(
      countedStocks.flatMap((stock) => {
        const expected = forecasts[stock]?.byCode.get(here.municipality.code);
        return expected ? [[stock, expected]] : [];
      }),
    );
    const own = flows[place];
    const ahead = own ? inflowAhead(baseline, place, own, mine) : {};
    return Object.keys(ahead).length === 0 ? here : { ...here, ahead };
  });
}

const names = { dagpenge: 'dagpenge', cash: 'kontanthjaelp' } as const satisfies Readonly<Record<CountedStock, string>>;
const tablesOf = { dagpenge: 'y25i01', cash: 'y60a02, break 2025M07' } as const;

/** What stands behind who comes, month by month. */
export function inflowOrigins(forecasts: StockForecasts, to: string): Origin[] {
  return countedStocks.map((stock): Origin => {
    const forecast = forecasts[stock];
    const what = `inflow of ${names[stock]} by month`;
    if (!forecast)
      return {
        what,
        standing: 'fitted',
        source: `no forecast: under ${fewestForecastMonths} months are counted until ${to}, so the season of dagpenge in the country alone`,
      };
    const { from, months, byCode } = forecast;
    return {
      what: `${what}, ${months[0]} to ${months.at(-1)}`,
      standing: 'fitted',
      source: `the outlook's forecast of the stock in ${byCode.size} municipalities (Jobindsats ${tablesOf[stock]}, ${from} to ${forecast.to}), turned into those who must come with the group's own leaving chances; later years repeat it`,
    };
  });
}
