import type { GroupFacts } from '../model/baseline.ts';
import { offerKinds } from '../model/groups.ts';
import { sumOf } from './apportion.ts';

/**
 * How many different people of a group start at least one offer in a year, reckoned without the simulator: people come evenly, leave by
 * the weekly chances and start by theirs. Who changes group, or leaves and comes again, is counted again: an upper value.
 * @param stock people on the day; @param inflow new spells a week
 */
export function citizensWithOffer(
  facts: Pick<GroupFacts, 'elapsed' | 'leaves' | 'offerStarts'>,
  stock: number,
  inflow: number,
): number {
  const start = sumOf(offerKinds.map((kind) => facts.offerStarts[kind]));
  const last = facts.leaves.length - 1;
  let without = facts.elapsed.map((share) => share * stock);
  let citizens = 0;
  for (let week = 0; week < 52; week += 1) {
    const next = new Array<number>(without.length).fill(0);
    next[0] = inflow;
    for (const [at, people] of without.entries()) {
      citizens += people * start;
      const stay = people * (1 - start) * (1 - (facts.leaves[at] ?? 0));
      const to = Math.min(last, at + 1);
      next[to] = (next[to] ?? 0) + stay;
    }
    without = next;
  }
  return citizens;
}
