import { kinWords } from '../tables/kin-words.ts';
import { stem } from '../text/stem.ts';
import { type Label, labelKind } from './labels.ts';

/** What stands for a part of a title beside itself, and how well (0 to 1). */
export type Kin = ReadonlyMap<string, readonly { readonly part: string; readonly weight: number }[]>;

/** Labels of one occupation that differ in a word tell that the two words are kin; so many labels tell nothing. */
const mostLabels = 16;
const leastTogether = 2;
/** Share of the occupations of both words (geometric mean) in which one replaces the other. */
const leastShare = 0.15;
const mostKin = 8;

/**
 * Kin words, from the table written by hand and from ESCO itself: where one label of an occupation has "leder" and another "chef" in
 * its place, again and again, a title with one may mean the other.
 */
export function kinOf(
  labels: readonly Label[],
  occupationCount: number,
  occupationsWith: (part: string) => number,
): Kin {
  const byOccupation: number[][] = Array.from({ length: occupationCount }, () => []);
  labels.forEach((label, at) => {
    for (const { target, kind } of label.targets)
      if (kind === labelKind.preferred || kind === labelKind.alternative) byOccupation[target]?.push(at);
  });
  const together = new Map<string, Map<string, number>>();
  for (const own of byOccupation) {
    if (own.length > mostLabels) continue;
    const seen = new Set<string>();
    for (const one of own)
      for (const other of own) {
        if (one === other) continue;
        const here = labels[one]?.reading.parts ?? [];
        const there = labels[other]?.reading.parts ?? [];
        for (const part of here) {
          if (there.includes(part)) continue;
          for (const instead of there) {
            if (here.includes(instead)) continue;
            const pair = `${part} ${instead}`;
            if (seen.has(pair)) continue;
            seen.add(pair);
            const met = together.get(part) ?? new Map<string, number>();
            met.set(instead, (met.get(instead) ?? 0) + 1);
            together.set(part, met);
          }
        }
      }
  }
  const kin = new Map<string, { part: string; weight: number }[]>();
  for (const [part, met] of together) {
    const found: { part: string; weight: number }[] = [];
    for (const [instead, count] of met) {
      if (count < leastTogether) continue;
      const share = (count - 0.7) / Math.sqrt(occupationsWith(part) * occupationsWith(instead));
      if (share >= leastShare) found.push({ part: instead, weight: Math.sqrt(Math.min(1, share)) });
    }
    found.sort((a, b) => b.weight - a.weight || (a.part < b.part ? -1 : 1));
    if (found.length > 0) kin.set(part, found.slice(0, mostKin));
  }
  for (const { weight, words } of kinWords) {
    const stems = [...new Set(words.map(stem))];
    for (const part of stems)
      for (const instead of stems) {
        if (part === instead) continue;
        const own = kin.get(part) ?? [];
        const old = own.find((one) => one.part === instead);
        if (old) old.weight = Math.max(old.weight, weight);
        else own.push({ part: instead, weight });
        kin.set(part, own);
      }
  }
  return kin;
}
