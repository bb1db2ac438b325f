import type { Baseline } from '../model/baseline.ts';
import { countedGroups, countedStocks } from '../model/counted-stock.ts';
import { groupIndex } from '../model/groups.ts';
import { apportion } from './apportion.ts';

const yearWeeks = 52;

/**
 * The baseline with the people a run begins with: of the stocks that were forecast as many as are expected in that week, split over their groups as in the
 * baseline. After the forecast's end those of the same week in its last year. Staff and money stay those of the year's mean. Before the
 * baseline's day, and where nothing was forecast, a run begins with the year's mean.
 * @param startsAfter whole weeks from the baseline's day to the beginning
 */
export function beginningWith<B extends Baseline>(baseline: B, startsAfter: number): B {
  if (startsAfter < 0) return baseline;
  const municipalities = baseline.municipalities.map((here) => {
    if (!here.ahead) return here;
    const begin = [...here.stock];
    for (const stock of countedStocks) {
      const people = here.ahead[stock]?.people;
      if (!people) continue;
      const week =
        startsAfter < people.length
          ? startsAfter
          : people.length - yearWeeks + ((startsAfter - people.length) % yearWeeks);
      const members = countedGroups[stock].map(groupIndex);
      const parts = apportion(
        Math.round(people[week] ?? 0),
        members.map((group) => here.stock[group] ?? 0),
      );
      for (const [at, group] of members.entries()) begin[group] = parts[at] ?? 0;
    }
    return { ...here, begin };
  });
  return { ...baseline, municipalities };
}
