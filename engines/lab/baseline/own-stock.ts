import type { Baseline, MunicipalityFacts } from '../model/baseline.ts';
import { groupCount } from '../model/groups.ts';
import { meanWeeks, timesHazard } from './survival.ts';

/**
 * The baseline with other people in one municipality: what its own records count in the place of the public figures. As many more or fewer
 * come as there are more or fewer people, so that the stock stands as still as before; a group nobody was counted in gets the inflow that
 * keeps it (stock by mean weeks of a spell).
 * @param stock whole persons by group (`groupCount` entries)
 * @param source who counted them; it stands in the place of the origins of the stocks
 * @throws RangeError when the municipality is not there, or a stock is not a whole number of people
 */
export function withOwnStock<B extends Baseline>(
  baseline: B,
  code: string,
  stock: readonly number[],
  source: string,
): B {
  const found = baseline.municipalities.some(({ municipality }) => municipality.code === code);
  if (!found) throw new RangeError(`No municipality ${code}.`);
  const isWrong = stock.length !== groupCount || stock.some((one) => !Number.isInteger(one) || one < 0);
  if (isWrong) throw new RangeError(`Not ${groupCount} whole numbers of people: ${stock.join(', ')}.`);
  const own = (facts: MunicipalityFacts): MunicipalityFacts => ({
    ...facts,
    stock,
    inflow: stock.map((people, at) => {
      const before = facts.stock[at] ?? 0;
      if (before > 0) return ((facts.inflow[at] ?? 0) * people) / before;
      return people / meanWeeks(timesHazard(baseline.groups[at]?.leaves ?? [1], facts.leaves[at] ?? 1));
    }),
  });
  const counted = { what: `stock of ${code}`, standing: 'counted', source } as const;
  return {
    ...baseline,
    origins: [counted, ...baseline.origins.filter(({ what }) => !what.startsWith('stock '))],
    municipalities: baseline.municipalities.map((facts) => (facts.municipality.code === code ? own(facts) : facts)),
  };
}
