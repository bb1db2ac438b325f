import type { FigureDelivery, FigureSeries, FigureSource } from '../figures.ts';
import { sumsOf } from './plan.ts';

/**
 * The regions as the sum of their municipalities, as a source of its own. A month in which a municipality has no figure has no
 * sum: a sum without it would be too small.
 */
export function regionSums(
  source: FigureSource,
  all: readonly FigureSeries[],
  regions: Readonly<Record<string, readonly string[]>>,
): FigureDelivery {
  const byArea = new Map(all.map((one) => [one.area, one]));
  const series = Object.entries(regions).flatMap(([region, codes]): FigureDelivery['series'] => {
    const members = codes.map((code) => byArea.get(code));
    const [model] = members;
    if (model === undefined || members.includes(undefined)) return [];
    const figures = model.periods.map((period) =>
      members.reduce<number | null>((sum, member) => {
        const at = member?.periods.indexOf(period) ?? -1;
        const figure = at < 0 ? null : (member?.figures[at] ?? null);
        return sum === null || figure === null ? null : sum + figure;
      }, 0),
    );
    const { series: name, unit, periods, breaks } = model;
    return [{ series: name, area: region, part: '', unit, periods, figures, breaks }];
  });
  return {
    source: {
      ...source,
      id: sumsOf(source.id),
      title: `${source.title}: regionerne som sum af kommunerne`,
      publisher: `Fodfæste, regnet af ${source.publisher}`,
    },
    series,
  };
}
