import type { Baseline, Destinations } from '../model/baseline.ts';
import { groups } from '../model/groups.ts';

/**
 * Where those go who stop, so that no group is given more people from other benefits than come to it in all: what is too much goes out
 * instead. The sources of who moves where are weak; the stocks and who comes are counted.
 */
export function balancedDestinations({ groups: facts, municipalities }: Baseline): readonly Destinations[] {
  const inflow = groups.map((_, at) => municipalities.reduce((sum, one) => sum + (one.inflow[at] ?? 0), 0));
  const all = (to: Destinations['to']) => groups.reduce((sum, group) => sum + (to[group] ?? 0), 0);
  const moved = groups.map((group) =>
    facts.reduce((sum, { destinations: { shares, to } }, from) => {
      const total = all(to);
      return total > 0 ? sum + ((inflow[from] ?? 0) * shares['other-benefit'] * (to[group] ?? 0)) / total : sum;
    }, 0),
  );
  const kept = groups.map((_, at) => ((moved[at] ?? 0) > (inflow[at] ?? 0) ? (inflow[at] ?? 0) / (moved[at] ?? 1) : 1));
  return facts.map(({ destinations: { shares, to } }) => {
    const total = all(to);
    if (total <= 0) return { shares, to };
    const left = Object.fromEntries(groups.map((group, at) => [group, ((to[group] ?? 0) / total) * (kept[at] ?? 1)]));
    const share = all(left);
    return {
      shares: {
        ...shares,
        'other-benefit': shares['other-benefit'] * share,
        out: shares.out + shares['other-benefit'] * (1 - share),
      },
      to: left,
    };
  });
}

/** New spells a week of people who were not on another benefit of the model: those are moved when they leave it. */
export function fromOutside(destinations: readonly Destinations[], inflow: readonly number[]): number[] {
  const moved = groups.map(() => 0);
  for (const [at, { shares, to }] of destinations.entries()) {
    const all = groups.reduce((sum, group) => sum + (to[group] ?? 0), 0);
    if (all <= 0) continue;
    const leaving = (inflow[at] ?? 0) * shares['other-benefit'];
    for (const [place, group] of groups.entries())
      moved[place] = (moved[place] ?? 0) + (leaving * (to[group] ?? 0)) / all;
  }
  return groups.map((_, at) => Math.max(0, (inflow[at] ?? 0) - (moved[at] ?? 0)));
}
