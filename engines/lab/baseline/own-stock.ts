import type { Ahead, Baseline, MunicipalityFacts } from '../model/baseline.ts';
import { type CountedStock, countedGroups, countedStockOf, countedStocks } from '../model/counted-stock.ts';
import { groupCount, groupIndex } from '../model/groups.ts';
import { meanWeeks, timesHazard } from './survival.ts';

/**
 * The baseline with other people in one municipality: what its own records count on the baseline's day, in the place of the public figures. As
 * many more or fewer come as there are more or fewer people than were expected that day, so that a forecast goes on in the same direction; a
 * group nobody was counted in gets the inflow that keeps it (stock by mean weeks of a spell).
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
      const expected = (facts.stock[at] ?? 0) * levelNow(facts, at);
      if (expected > 0) return ((facts.inflow[at] ?? 0) * people) / expected;
      return people / meanWeeks(timesHazard(baseline.groups[at]?.leaves ?? [1], facts.leaves[at] ?? 1));
    }),
    ...(facts.ahead ? { ahead: ownAhead(facts.ahead, stock) } : {}),
  });
  const counted = { what: `stock of ${code}`, standing: 'counted', source } as const;
  return {
    ...baseline,
    origins: [counted, ...baseline.origins.filter(({ what }) => !what.startsWith('stock '))],
    municipalities: baseline.municipalities.map((facts) => (facts.municipality.code === code ? own(facts) : facts)),
  };
}

const sumIn = (counted: CountedStock, stock: readonly number[]): number =>
  countedGroups[counted].reduce((sum, group) => sum + (stock[groupIndex(group)] ?? 0), 0);

/** What is expected on the baseline's day against the year's mean. */
function levelNow({ ahead, stock }: MunicipalityFacts, group: number): number {
  const counted = countedStockOf(group);
  const first = counted === null ? undefined : ahead?.[counted]?.people[0];
  return counted === null || first === undefined ? 1 : first / Math.max(1, sumIn(counted, stock));
}

/** The forecast as far as it tells how a stock goes on, from the people who are there; of nobody nothing is forecast. */
function ownAhead(
  ahead: NonNullable<MunicipalityFacts['ahead']>,
  stock: readonly number[],
): NonNullable<MunicipalityFacts['ahead']> {
  return Object.fromEntries(
    countedStocks.flatMap((counted): [CountedStock, Ahead][] => {
      const path = ahead[counted];
      const first = path?.people[0] ?? 0;
      const there = sumIn(counted, stock);
      if (!path || first <= 0 || there <= 0) return [];
      return [[counted, { ...path, people: path.people.map((one) => (one * there) / first) }]];
    }),
  );
}
